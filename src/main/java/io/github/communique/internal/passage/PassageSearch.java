package io.github.communique.internal.passage;

import io.github.communique.internal.text.CharacterKind;
import io.github.communique.internal.text.TextUnits;
import io.github.communique.internal.text.TolerantText;
import io.github.communique.passage.Match;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Searches a text for one passage, as documented in {@code Evidence.findIn(String)}. */
public final class PassageSearch {
  final String text;
  final Sought sought;
  final SoughtWords words;
  final PassageContext prefix;
  final PassageContext suffix;
  private final SearchedWords in;

  /**
   * The UTF-16 indexes of the stated offsets; -1 if an offset is not set or is beyond the end of
   * the text.
   */
  private final int statedBegin;

  private final int statedEnd;

  private PassageSearch(SearchedWords in, Sought sought) {
    this.in = in;
    this.text = in.text();
    this.sought = sought;
    this.words = new SoughtWords(sought.exact());
    this.prefix = new PassageContext(in, sought.prefix(), true);
    this.suffix = new PassageContext(in, sought.suffix(), false);
    this.statedBegin = TextUnits.index(text, sought.start()).orElse(-1);
    this.statedEnd = TextUnits.index(text, sought.end()).orElse(-1);
  }

  /** Finds the matches of a passage in a text. */
  public static PlacesFound find(Sought sought, SearchedWords in) {
    PassageSearch search = new PassageSearch(in, sought);
    return new PlacesFound(search, search.words.isBlank() ? List.of() : search.places());
  }

  private List<FoundPlace> places() {
    List<FoundPlace> literal = literalPlaces();
    List<FoundPlace> inContext =
        literal.stream()
            .filter(place -> prefix.isLiterallyAt(place) && suffix.isLiterallyAt(place))
            .toList();
    return stated(inContext.isEmpty() ? best(allPlaces(literal)) : inContext);
  }

  /**
   * Returns only the match at the stated offsets. If there is no such match, returns all matches.
   */
  private List<FoundPlace> stated(List<FoundPlace> places) {
    return places.stream()
        .filter(place -> place.isAt(statedBegin, statedEnd))
        .findFirst()
        .map(List::of)
        .orElse(places);
  }

  private List<FoundPlace> literalPlaces() {
    String exact = sought.exact();
    List<FoundPlace> places = new ArrayList<>();
    in.forEachVerbatim(
        exact,
        at -> {
          FoundPlace place = FoundPlace.literal(at, at + exact.length());
          // Reject a match that splits a user-perceived character, unless the stated offsets denote
          // exactly this match.
          if (isWhole(place) || place.isAt(statedBegin, statedEnd)) {
            places.add(place);
          }
        });
    return places;
  }

  private boolean isWhole(FoundPlace place) {
    return !TextUnits.splitAt(text, place.begin()) && !TextUnits.splitAt(text, place.end());
  }

  /** Returns the literal and the folded matches, in text order. */
  private List<FoundPlace> allPlaces(List<FoundPlace> literal) {
    List<FoundPlace> places = new ArrayList<>(literal);
    addPlaces(words.core(), false, places);
    words.otherCase().ifPresent(core -> addPlaces(core, true, places));
    places.sort(
        Comparator.comparingInt(FoundPlace::begin)
            .thenComparingInt(FoundPlace::end)
            .thenComparing(FoundPlace::rank));
    List<FoundPlace> different = new ArrayList<>();
    FoundPlace previous = FoundPlace.literal(-1, -1);
    for (FoundPlace place : places) {
      if (!previous.isAt(place.begin(), place.end())) {
        different.add(place);
      }
      previous = place;
    }
    return different;
  }

  private void addPlaces(String core, boolean isOtherCase, List<FoundPlace> places) {
    in.forEachFolded(
        core, at -> widest(at, at + core.length(), isOtherCase).ifPresent(places::add));
  }

  /**
   * Returns the longest match at an occurrence of the core. The match consists of the core and the
   * adjacent characters that match the outer characters of the passage.
   */
  private Optional<FoundPlace> widest(int coreBegin, int coreEnd, boolean isOtherCase) {
    String all = in.folded().toString();
    String before = words.before();
    String after = words.after();
    int most = after.length();
    while (!all.startsWith(after.substring(0, most), coreEnd)) {
      most--;
    }
    int left = all.startsWith(before, coreBegin - before.length()) ? before.length() : 0;
    for (int right = most; right >= 0; right--) {
      Optional<FoundPlace> place = place(coreBegin, coreEnd, left, right, isOtherCase);
      if (place.isPresent()) {
        return place;
      }
    }
    return Optional.empty();
  }

  private Optional<FoundPlace> place(
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
    FoundPlace place =
        new FoundPlace(
            folded.begin(from),
            withInvisible(folded.end(to - 1)),
            isFull ? Literalness.FOLDED : Literalness.CORE,
            left,
            right,
            isOtherCase);
    return isWhole(place) ? Optional.of(place) : Optional.empty();
  }

  /** Returns the end of a character, including its joiners and variation selectors. */
  private int withInvisible(int end) {
    int i = end;
    while (i < text.length()
        && CharacterKind.of(text.codePointAt(i)) == CharacterKind.INVISIBLE
        && TextUnits.splitAt(text, i)) {
      i += Character.charCount(text.codePointAt(i));
    }
    return i;
  }

  /**
   * Returns the best matches. The criteria are the number of matching contexts (prefix and suffix),
   * the exactness of the words, and the number of exactly matching contexts, in this order.
   */
  private List<FoundPlace> best(List<FoundPlace> places) {
    Map<Integer, List<FoundPlace>> byScore =
        places.stream()
            .collect(Collectors.groupingBy(this::score, TreeMap::new, Collectors.toList()));
    return byScore.values().stream().reduce(List.of(), (worse, better) -> better);
  }

  private int score(FoundPlace place) {
    Match before = prefix.match(place);
    Match after = suffix.match(place);
    int found = (before == Match.NONE ? 0 : 1) + (after == Match.NONE ? 0 : 1);
    int literal = (before == Match.EXACT ? 1 : 0) + (after == Match.EXACT ? 1 : 0);
    return 100 * found + 10 * place.rank().literalness + literal;
  }
}
