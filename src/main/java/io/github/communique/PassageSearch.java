package io.github.communique;

import io.github.communique.FoundPassages.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Looks for a passage in a text; the rules are in {@link Evidence#findIn(String)}. */
final class PassageSearch {
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
    return chosen(places, true);
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
    return chosen(places, false);
  }

  /** Half a character is not what was sought, unless it was stated where to find it. */
  private void addIfWhole(Place place, List<Place> places) {
    boolean whole =
        !TextUnits.splitAt(text, place.begin()) && !TextUnits.splitAt(text, place.end());
    if (whole || place.equals(stated)) {
      places.add(place);
    }
  }

  private List<Evidence> chosen(List<Place> places, boolean literally) {
    List<Place> chosen = places.size() > 1 ? best(places) : places;
    if (chosen.size() > 1 && stated != null && chosen.contains(stated)) {
      chosen = List.of(stated);
    }
    return new FoundPassages(text, sought, chosen, literally);
  }

  /** Those with the most of prefix and suffix, which are looked for once and not at each place. */
  private List<Place> best(List<Place> places) {
    IntPredicate before = context(sought.prefix(), words -> folded().before(words));
    IntPredicate after = context(sought.suffix(), words -> folded().after(words));
    List<Place> best = new ArrayList<>();
    int most = 0;
    for (Place place : places) {
      int score = (before.test(place.begin()) ? 1 : 0) + (after.test(place.end()) ? 1 : 0);
      if (score > most) {
        most = score;
        best.clear();
      }
      if (score == most) {
        best.add(place);
      }
    }
    return best;
  }

  private static IntPredicate context(
      Optional<String> context, Function<String, IntPredicate> search) {
    return context
        .map(words -> new TolerantText(words).stripped())
        .filter(words -> !words.isEmpty())
        .map(search)
        .orElse(index -> false);
  }

  /** Costs more than a search, and most words are found without. */
  private TolerantText folded() {
    if (folded == null) {
      folded = new TolerantText(text);
    }
    return folded;
  }
}
