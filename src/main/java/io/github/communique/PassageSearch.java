package io.github.communique;

import io.github.communique.FoundPassages.Place;
import io.github.communique.FoundPassages.Rank;
import io.github.communique.Passages.Match;
import io.github.communique.structure.CharacterKind;
import io.github.communique.structure.TolerantText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A search for one passage in a text; the rules are in {@link Evidence#findIn(String)}. */
final class PassageSearch {
  private final PassageFinder in;
  private final String text;
  private final Evidence sought;
  private final SoughtWords words;
  private final PassageContext prefix;
  private final PassageContext suffix;

  /** Where the offsets of the evidence are in the text; -1 if they are not. */
  private final int statedBegin;

  private final int statedEnd;

  PassageSearch(PassageFinder in, Evidence sought) {
    this.in = in;
    this.text = in.text();
    this.sought = sought;
    this.words = new SoughtWords(sought.exact());
    this.prefix = new PassageContext(in, sought.prefix(), true);
    this.suffix = new PassageContext(in, sought.suffix(), false);
    this.statedBegin = sought.beginIndex(text).orElse(-1);
    this.statedEnd = sought.endIndex(text).orElse(-1);
  }

  String text() {
    return text;
  }

  Passages result() {
    List<Place> places = words.isBlank() ? List.of() : places();
    if (places.isEmpty()) {
      return Passages.none(Match.NONE);
    }
    Place first = places.get(0);
    Match before = places.stream().map(prefix::match).max(Comparator.naturalOrder()).get();
    Match after = places.stream().map(suffix::match).max(Comparator.naturalOrder()).get();
    return new Passages(
        first.rank() == Rank.LITERAL ? Match.EXACT : Match.TOLERANT,
        before,
        after,
        PassageDifferences.of(words, first, text, before != Match.EXACT || after != Match.EXACT),
        new FoundPassages(this, places));
  }

  private List<Place> places() {
    List<Place> literal = literalPlaces();
    List<Place> inContext =
        literal.stream()
            .filter(place -> prefix.isLiterallyAt(place) && suffix.isLiterallyAt(place))
            .toList();
    return stated(inContext.isEmpty() ? best(allPlaces(literal)) : inContext);
  }

  /** Of several places the one at the stated offsets, if it is among them. */
  private List<Place> stated(List<Place> places) {
    if (places.size() > 1) {
      for (Place place : places) {
        if (place.isAt(statedBegin, statedEnd)) {
          return List.of(place);
        }
      }
    }
    return places;
  }

  private List<Place> literalPlaces() {
    String exact = sought.exact();
    List<Place> places = new ArrayList<>();
    Occurrences.forEach(
        exact,
        text,
        at -> {
          Place place = Place.literal(at, at + exact.length());
          // Half a character is not what was sought, unless the offsets say so.
          if (isWhole(place) || place.isAt(statedBegin, statedEnd)) {
            places.add(place);
          }
        });
    return places;
  }

  private boolean isWhole(Place place) {
    return !TextUnits.splitAt(text, place.begin()) && !TextUnits.splitAt(text, place.end());
  }

  /** The literal places and those that are found after folding, in the order of the text. */
  private List<Place> allPlaces(List<Place> literal) {
    List<Place> places = new ArrayList<>(literal);
    addPlaces(words.core(), false, places);
    words.otherCase().ifPresent(core -> addPlaces(core, true, places));
    places.sort(
        Comparator.comparingInt(Place::begin)
            .thenComparingInt(Place::end)
            .thenComparing(Place::rank));
    List<Place> different = new ArrayList<>();
    Place previous = Place.literal(-1, -1);
    for (Place place : places) {
      if (!previous.isAt(place.begin(), place.end())) {
        different.add(place);
      }
      previous = place;
    }
    return different;
  }

  private void addPlaces(String core, boolean isOtherCase, List<Place> places) {
    Occurrences.forEach(
        core,
        in.folded().toString(),
        at -> widest(at, at + core.length(), isOtherCase).ifPresent(places::add));
  }

  /** A place of the core with as much of what the sought words have around it as possible. */
  private Optional<Place> widest(int coreBegin, int coreEnd, boolean isOtherCase) {
    String all = in.folded().toString();
    String before = words.before();
    String after = words.after();
    int most = after.length();
    while (!all.startsWith(after.substring(0, most), coreEnd)) {
      most--;
    }
    int left = all.startsWith(before, coreBegin - before.length()) ? before.length() : 0;
    for (int right = most; right >= 0; right--) {
      Optional<Place> place = place(coreBegin, coreEnd, left, right, isOtherCase);
      if (place.isPresent()) {
        return place;
      }
    }
    return Optional.empty();
  }

  private Optional<Place> place(
      int coreBegin, int coreEnd, int left, int right, boolean isOtherCase) {
    TolerantText folded = in.folded();
    int from = coreBegin - left;
    int to = coreEnd + right;
    boolean endsInSpace = folded.toString().charAt(to - 1) == ' ';
    if (endsInSpace || !folded.isWhole(from, to)) {
      return Optional.empty();
    }
    boolean isFull =
        left == words.before().length() && right == words.after().length() && !isOtherCase;
    Place place =
        new Place(
            folded.begin(from),
            withInvisible(folded.end(to - 1)),
            isFull ? Rank.FOLDED : Rank.CORE,
            left,
            right,
            isOtherCase);
    return isWhole(place) ? Optional.of(place) : Optional.empty();
  }

  /** The end of a character with the joiners and variation selectors that belong to it. */
  private int withInvisible(int end) {
    int i = end;
    while (i < text.length()
        && CharacterKind.of(text.codePointAt(i)) == CharacterKind.INVISIBLE
        && TextUnits.splitAt(text, i)) {
      i += Character.charCount(text.codePointAt(i));
    }
    return i;
  }

  /** The places with the most of prefix and suffix; of these, those that are most literal. */
  private List<Place> best(List<Place> places) {
    List<Place> best = new ArrayList<>();
    int highest = 0;
    for (Place place : places) {
      int score = score(place);
      if (score > highest) {
        highest = score;
        best.clear();
      }
      if (score == highest) {
        best.add(place);
      }
    }
    return best;
  }

  private int score(Place place) {
    Match before = prefix.match(place);
    Match after = suffix.match(place);
    int found = (before == Match.NONE ? 0 : 1) + (after == Match.NONE ? 0 : 1);
    int literal = (before == Match.EXACT ? 1 : 0) + (after == Match.EXACT ? 1 : 0);
    return 100 * found + 10 * place.rank().literalness + literal;
  }

  /** The passage at a place, in the words of the text. */
  Evidence evidence(Place place, int start, int end) {
    // One copy of the words is enough where all places have the same.
    String exact =
        place.rank() == Rank.LITERAL ? sought.exact() : text.substring(place.begin(), place.end());
    Evidence.Builder found =
        sought.toBuilder().start(start).end(end).exact(exact).clear("prefix").clear("suffix");
    prefix.textAt(place).ifPresent(found::prefix);
    suffix.textAt(place).ifPresent(found::suffix);
    return found.build();
  }
}
