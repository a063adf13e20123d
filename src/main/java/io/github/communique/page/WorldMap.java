package io.github.communique.page;

import io.github.communique.Coordinates;
import io.github.communique.Location;
import io.github.communique.internal.text.Resources;
import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Draws a map of all locations that have coordinates. The map shows the world, or the part of the
 * world that contains these locations. Nearby locations share a mark. The label of a mark contains
 * the name of the first location at the mark, and the number of this location in the list of
 * locations. A label is omitted if it would overlap another label; all labels are omitted if there
 * are more than 40 marks.
 */
final class WorldMap {
  private static final int WIDTH = 900;
  private static final int HEIGHT = 450;
  private static final double WORLD = 360;
  private static final double LEAST_SPAN = 36;
  private static final double MARGIN = 1.5;
  private static final int CELL = 22;
  private static final int RADIUS = 7;
  private static final int MOST_NAMES = 40;
  private static final int MOST_LETTERS = 32;

  /** Locations that share a mark. */
  private record Mark(int x, int y, List<Location> locations) {}

  private record Area(double left, double top, double right, double bottom) {
    static Area of(double left, double top, double width, double height) {
      return new Area(left, top, left + width, top + height);
    }

    boolean meets(Area other) {
      return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }
  }

  private final Contents contents;
  private final Svg svg;
  private final List<Location> located;
  private double west;
  private double north;
  private double perLongitude;
  private double perLatitude;

  private WorldMap(Contents contents) {
    this.contents = contents;
    this.svg = new Svg(contents.languages(), WIDTH, "Where");
    this.located = located(contents);
    findView();
    svg.reach(HEIGHT);
    svg.add(land());
    drawMarks();
    svg.describe(
        "A map with "
            + Times.counted(located.size(), "location")
            + ", numbered as in the list of locations.");
  }

  /**
   * Returns the locations that the map shows: all locations with valid coordinates. Validation
   * reports invalid coordinates.
   */
  static List<Location> located(Contents contents) {
    return contents.dossier().locations().stream()
        .filter(location -> location.coordinates().filter(WorldMap::isOnEarth).isPresent())
        .toList();
  }

  private static boolean isOnEarth(Coordinates point) {
    return Math.abs(point.latitude()) <= WORLD / 4 && Math.abs(point.longitude()) <= WORLD / 2;
  }

  /** Returns a map. At least one location must have coordinates. */
  static Svg of(Contents contents) {
    return new WorldMap(contents).svg;
  }

  /**
   * Determines the part of the world to show. It contains all locations and a margin, and has a
   * minimum size.
   */
  private void findView() {
    var longitudes = located.stream().mapToDouble(WorldMap::longitude).summaryStatistics();
    var latitudes = located.stream().mapToDouble(WorldMap::latitude).summaryStatistics();
    double left = longitudes.getMin();
    double right = longitudes.getMax();
    double top = latitudes.getMax();
    double bottom = latitudes.getMin();
    double middle = (top + bottom) / 2;
    double squeeze = Math.max(0.35, Math.cos(Math.toRadians(middle)));
    double aspect = (double) WIDTH / HEIGHT;
    double span = Math.max(LEAST_SPAN, MARGIN * (right - left));
    span = Math.max(span, MARGIN * (top - bottom) * aspect / squeeze);
    if (span > WORLD * 0.6) {
      span = WORLD;
      squeeze = 1;
    }
    perLongitude = WIDTH / span;
    perLatitude = perLongitude / squeeze;
    double height = HEIGHT / perLatitude;
    west = clamp((left + right - span) / 2, -WORLD / 2, WORLD / 2 - span);
    north = clamp(middle + height / 2, height - WORLD / 4, WORLD / 4);
  }

  private static double clamp(double value, double least, double most) {
    return Math.max(least, Math.min(most, value));
  }

  private static double longitude(Location location) {
    return location.coordinates().orElseThrow().longitude();
  }

  private static double latitude(Location location) {
    return location.coordinates().orElseThrow().latitude();
  }

  /**
   * Returns the outline of the land in the visible area. The outline's coordinates are in tenths of
   * a degree.
   */
  private Html land() {
    String path =
        Resources.lines(WorldMap.class, "world.txt").stream()
            .filter(this::isInView)
            .collect(Collectors.joining());
    return Html.of(
        "<rect class=\"sea\" width=\"{}\" height=\"{}\"/>"
            + "<path class=\"land\" transform=\"translate({} {}) scale({} {})\" d=\"{}\"/>\n",
        WIDTH,
        HEIGHT,
        number(-(west + WORLD / 2) * perLongitude),
        number(-(WORLD / 4 - north) * perLatitude),
        number(perLongitude / 10),
        number(perLatitude / 10),
        path);
  }

  private static String number(double number) {
    return String.format(Locale.ROOT, "%.4f", number);
  }

  private boolean isInView(String ring) {
    String[] numbers = ring.replace("-", " -").replaceAll("[Mlz]", " ").strip().split(" +", -1);
    Area view =
        Area.of(
            (west + WORLD / 2) * 10,
            (WORLD / 4 - north) * 10,
            WIDTH / perLongitude * 10,
            HEIGHT / perLatitude * 10);
    int x = 0;
    int y = 0;
    IntSummaryStatistics across = new IntSummaryStatistics();
    IntSummaryStatistics down = new IntSummaryStatistics();
    for (int i = 0; i + 1 < numbers.length; i += 2) {
      x += Integer.parseInt(numbers[i]);
      y += Integer.parseInt(numbers[i + 1]);
      across.accept(x);
      down.accept(y);
    }
    return view.meets(new Area(across.getMin(), down.getMin(), across.getMax(), down.getMax()));
  }

  private List<Mark> marks() {
    Map<List<Integer>, Mark> marks = new LinkedHashMap<>();
    for (Location location : located) {
      int x = (int) Math.round((longitude(location) - west) * perLongitude);
      int y = (int) Math.round((north - latitude(location)) * perLatitude);
      marks
          .computeIfAbsent(List.of(x / CELL, y / CELL), cell -> new Mark(x, y, new ArrayList<>()))
          .locations()
          .add(location);
    }
    return List.copyOf(marks.values());
  }

  private void drawMarks() {
    List<Mark> marks = marks();
    List<Area> taken = new ArrayList<>();
    for (Mark mark : marks) {
      svg.dot("place", mark.x(), mark.y(), RADIUS);
      taken.add(Area.of(mark.x() - RADIUS, mark.y() - RADIUS, 2 * RADIUS, 2 * RADIUS));
    }
    if (marks.size() > MOST_NAMES) {
      return;
    }
    for (Mark mark : marks) {
      Phrase name = name(mark);
      int width = svg.width(name);
      int beside = mark.x() + RADIUS + 4;
      int left = beside + width < WIDTH ? beside : Math.max(0, mark.x() - RADIUS - 4 - width);
      for (int up : List.of(Svg.LINE / 2, Svg.LINE + RADIUS, -RADIUS)) {
        Area area = Area.of(left, mark.y() - up, width, Svg.LINE);
        if (area.top() >= 0 && area.bottom() <= HEIGHT && taken.stream().noneMatch(area::meets)) {
          svg.text("name", left, left + width + 1, mark.y() - up, name);
          taken.add(area);
          break;
        }
      }
    }
  }

  private Phrase name(Mark mark) {
    Location first = mark.locations().get(0);
    int others = mark.locations().size() - 1;
    return Phrase.of(
        contents.placeNumber(first) + " ",
        Phrase.of(first.name()).shortened(MOST_LETTERS),
        others == 0 ? "" : " +" + others);
  }
}
