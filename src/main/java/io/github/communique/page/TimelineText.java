package io.github.communique.page;

import io.github.communique.Article;
import io.github.communique.Event;
import io.github.communique.page.PageOccurrences.Group;
import io.github.communique.page.PageOccurrences.PageOccurrence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Formats the timeline as plain text in three columns: time, kind and details. */
final class TimelineText {
  private static final int[] WIDTHS = {24, 17, 55};
  private static final String GAP = "  ";
  private static final int WIDTH = 100;

  private final Contents contents;
  private final StringBuilder out = new StringBuilder();

  private TimelineText(Contents contents) {
    this.contents = contents;
  }

  static String of(Contents contents) {
    TimelineText text = new TimelineText(contents);
    contents.dossier().articles().forEach(text::write);
    text.line("Where no source is named, the article says so itself.");
    for (Group group : Group.values()) {
      text.write(group);
    }
    return text.out.toString();
  }

  private void write(Article article) {
    article
        .headline()
        .ifPresent(
            headline -> {
              wrapped(headline.value());
              String shown = contents.languages().shown(headline);
              if (!shown.equals(headline.value())) {
                wrapped(shown);
              }
            });
    List<String> facts =
        Stream.of(article.publisher(), article.section(), article.published().map(Times::format))
            .flatMap(Optional::stream)
            .map(Direction::isolated)
            .toList();
    if (!facts.isEmpty()) {
      wrapped(String.join(", ", facts));
    }
  }

  private void write(Group group) {
    List<PageOccurrence> occurrences = contents.occurrences().of(group);
    if (occurrences.isEmpty()) {
      return;
    }
    line("");
    line(group.heading);
    for (PageOccurrence occurrence : occurrences) {
      for (Event event : occurrence.reports()) {
        line("");
        write(event, occurrence);
      }
    }
  }

  private void write(Event event, PageOccurrence occurrence) {
    List<String> when = lines(contents.wording().when(event));
    if (event != occurrence.best()) {
      when.add(0, "another report:");
    }
    List<String> what = new ArrayList<>();
    what.add(contents.text(contents.wording().title(event)));
    contents.details().of(event).forEach(detail -> what.add(contents.text(detail.line())));
    row(List.of(when, lines(contents.wording().what(event)), what));
  }

  private List<String> lines(List<Phrase> phrases) {
    return new ArrayList<>(phrases.stream().map(contents::text).toList());
  }

  /** Writes cells side by side, each wrapped to the width of its column. */
  private void row(List<List<String>> cells) {
    List<List<String>> wrapped = new ArrayList<>();
    int height = 0;
    for (int i = 0; i < WIDTHS.length; i++) {
      List<String> lines = new ArrayList<>();
      for (String line : cells.get(i)) {
        wrap(line.strip().replaceAll("\\s+", " "), WIDTHS[i], lines);
      }
      wrapped.add(lines);
      height = Math.max(height, lines.size());
    }
    for (int row = 0; row < height; row++) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < WIDTHS.length; i++) {
        String cell = row < wrapped.get(i).size() ? wrapped.get(i).get(row) : "";
        int used = (int) cell.codePoints().filter(c -> !Direction.isControl(c)).count();
        line.append(Direction.closed(cell))
            .append(" ".repeat(Math.max(0, WIDTHS[i] - used)))
            .append(GAP);
      }
      line(line.toString());
    }
  }

  /** Writes a text on lines of the full width. */
  private void wrapped(String text) {
    List<String> lines = new ArrayList<>();
    wrap(text, WIDTH, lines);
    lines.forEach(this::line);
  }

  private void line(String line) {
    out.append(visible(line).stripTrailing()).append('\n');
  }

  /** Replaces control characters and line separators, because they could affect a terminal. */
  private static String visible(String text) {
    StringBuilder visible = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> c == '\n' || c == '\t' || c == 0x2028 || c == 0x2029 ? ' ' : c)
        .forEach(
            c -> visible.appendCodePoint(Html.isCharacter(c) && c != '\r' ? c : Html.REPLACEMENT));
    return visible.toString();
  }

  /** Wraps a line at word boundaries and indents continuation lines. */
  private static void wrap(String line, int width, List<String> lines) {
    int begin = 0;
    String indent = "";
    while (line.length() - begin > width - indent.length()) {
      int end = begin + width - indent.length();
      int space = line.substring(begin, end + 1).lastIndexOf(' ');
      if (space > 0) {
        end = begin + space;
      } else if (Character.isLowSurrogate(line.charAt(end))) {
        end--;
      }
      lines.add(indent + line.substring(begin, end));
      begin = line.charAt(end) == ' ' ? end + 1 : end;
      indent = "  ";
    }
    lines.add(indent + line.substring(begin));
  }
}
