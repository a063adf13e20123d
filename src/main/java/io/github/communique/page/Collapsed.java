package io.github.communique.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Long lists in parts that a reader opens one by one, without a script. A browser lays out an open
 * part only, so that a page of many thousand entries is shown at once. A browser opens a part when
 * a link leads into it.
 */
final class Collapsed {
  /** The entries of a part. */
  static final int PART = 100;

  private Collapsed() {}

  /**
   * A list, in one part that is open or in several of which the first is open.
   *
   * @param noun what the entries are, in the plural
   * @param wrap makes a list or table of the entries of a part
   */
  static Html of(String noun, List<Html> entries, Function<List<Html>, Html> wrap) {
    return of(noun, entries, entries.stream().map(entry -> Html.NONE).toList(), wrap);
  }

  /**
   * A list whose parts say with what they begin.
   *
   * @param names what identifies each entry, without links
   */
  static Html of(
      String noun, List<Html> entries, List<Html> names, Function<List<Html>, Html> wrap) {
    if (entries.isEmpty()) {
      return Html.NONE;
    }
    if (entries.size() <= PART) {
      return wrap.apply(entries);
    }
    List<Html> parts = new ArrayList<>();
    for (int begin = 0; begin < entries.size(); begin += PART) {
      int end = Math.min(entries.size(), begin + PART);
      parts.add(
          Html.of(
              """
              <details class="part"{}>
              <summary>{} {}–{} of {}{}</summary>
              {}
              </details>
              """,
              Html.of(begin == 0 ? " open=\"open\"" : ""),
              noun,
              begin + 1,
              end,
              entries.size(),
              names.get(begin).isEmpty() ? Html.NONE : Html.of(", from {}", names.get(begin)),
              wrap.apply(entries.subList(begin, end))));
    }
    return Html.of("{}", parts);
  }

  /** A table in a group that scrolls on narrow screens. */
  static Html table(String label, List<String> columns, List<Html> rows) {
    return of(
        "Rows",
        rows,
        part ->
            Html.of(
                """
                <div class="scroll" role="group" aria-label="Table: {}" tabindex="0">
                <table>
                <thead><tr>{}</tr></thead>
                <tbody>
                {}</tbody>
                </table>
                </div>
                """,
                label,
                columns.stream()
                    .map(column -> Html.of("<th scope=\"col\">{}</th>", column))
                    .toList(),
                part));
  }

  /** A row of a table; the first cell is its header. */
  static Html row(String anchor, Html header, Html... cells) {
    List<Html> all = new ArrayList<>();
    for (Html cell : cells) {
      all.add(Html.of("<td>{}</td>", cell));
    }
    return Html.of(
        "<tr{}><th scope=\"row\">{}</th>{}</tr>\n",
        anchor.isEmpty() ? Html.NONE : Html.of(" id=\"{}\"", anchor),
        header,
        all);
  }
}
