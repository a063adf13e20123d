package io.github.communique;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** Looks for a passage in a text; the rules are in {@link Evidence#findIn(String)}. */
final class PassageSearch {
  /** A place in the text, in UTF-16 indexes. */
  private record Place(int begin, int end) {}

  private final String text;
  private final Evidence sought;
  private final String tolerantWords;

  /** Where the evidence says that it stands, if the text is long enough. */
  private final @Nullable Place stated;

  private @Nullable TolerantText folded;

  PassageSearch(String text, Evidence sought) {
    this.text = text;
    this.sought = sought;
    this.tolerantWords = new TolerantText(sought.exact()).stripped();
    int begin = sought.beginIndex(text).orElse(-1);
    int end = sought.endIndex(text).orElse(-1);
    this.stated = begin >= 0 && begin <= end ? new Place(begin, end) : null;
  }

  /** The passages that have the words letter by letter. */
  List<Evidence> exact() {
    String words = sought.exact();
    List<Place> places = new ArrayList<>();
    if (!tolerantWords.isEmpty()) {
      Occurrences.forEach(
          words, text, at -> addIfWhole(new Place(at, at + words.length()), places));
    }
    return chosen(places);
  }

  /** The passages that have the words but for white space and quotation marks. */
  List<Evidence> tolerant() {
    List<Place> places = new ArrayList<>();
    if (!tolerantWords.isEmpty()) {
      TolerantText all = folded();
      Occurrences.forEach(
          tolerantWords,
          all.toString(),
          at -> {
            int last = at + tolerantWords.length() - 1;
            addIfWhole(new Place(all.begin(at), all.end(last)), places);
          });
    }
    return chosen(places);
  }

  /** Half a character is not what was sought, unless it was stated where to find it. */
  private void addIfWhole(Place place, List<Place> places) {
    boolean whole =
        !TextUnits.splitAt(text, place.begin()) && !TextUnits.splitAt(text, place.end());
    if (whole || place.equals(stated)) {
      places.add(place);
    }
  }

  private List<Evidence> chosen(List<Place> places) {
    List<Place> chosen = best(places, this::matchingContexts);
    if (chosen.size() > 1 && stated != null && chosen.contains(stated)) {
      chosen = List.of(stated);
    }
    List<Evidence> passages = new ArrayList<>();
    int index = 0;
    int offset = 0;
    for (Place place : chosen) {
      offset += text.codePointCount(index, place.begin());
      index = place.begin();
      passages.add(
          sought.toBuilder()
              .start(offset)
              .end(offset + text.codePointCount(place.begin(), place.end()))
              .exact(text.substring(place.begin(), place.end()))
              .build());
    }
    return passages;
  }

  private static List<Place> best(List<Place> places, ToIntFunction<Place> score) {
    if (places.size() < 2) {
      return places;
    }
    int[] scores = places.stream().mapToInt(score).toArray();
    int most = 0;
    for (int one : scores) {
      most = Math.max(most, one);
    }
    List<Place> best = new ArrayList<>();
    for (int i = 0; i < scores.length; i++) {
      if (scores[i] == most) {
        best.add(places.get(i));
      }
    }
    return best;
  }

  private int matchingContexts(Place place) {
    return matches(sought.prefix(), prefix -> folded().endsWith(prefix, place.begin()))
        + matches(sought.suffix(), suffix -> folded().startsWith(suffix, place.end()));
  }

  private static int matches(Optional<String> context, Predicate<String> isThere) {
    return context
            .map(words -> new TolerantText(words).stripped())
            .filter(words -> !words.isEmpty())
            .filter(isThere)
            .isPresent()
        ? 1
        : 0;
  }

  private TolerantText folded() {
    if (folded == null) {
      folded = new TolerantText(text);
    }
    return folded;
  }
}
