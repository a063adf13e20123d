package io.github.communique.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Splits long lists into collapsible parts, without a script. Browsers lay out only open parts, so
 * they display a page with thousands of entries without delay. If the reader follows a link to an
 * entry, browsers open the part that contains it.
 */
final class Collapsed {
  /** The maximum number of entries in a part. */
  static final int PART = 100;

  private Collapsed() {}

  /**
   * Returns a list. A long list is split into parts. Initially, only the first part is open.
   *
   * @param noun a plural noun that describes the entries
   * @param wrap a function that renders the entries of a part as a list or table
   */
  static Html of(String noun, List<Html> entries, Function<List<Html>, Html> wrap) {
    return of(noun, entries, entries.stream().map(entry -> Html.NONE).toList(), wrap);
  }

  /**
   * Returns a list. The title of each part contains the name of its first entry.
   *
   * @param names the name of each entry, without links
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
              Html.open(begin == 0),
              noun,
              begin + 1,
              end,
              entries.size(),
              names.get(begin).isEmpty() ? Html.NONE : Html.of(", from {}", names.get(begin)),
              wrap.apply(entries.subList(begin, end))));
    }
    return Html.all(parts);
  }

  /** Returns a table that can be scrolled on narrow screens. A long table is split into parts. */
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

  /** Returns a table row whose first cell is the row header. */
  static Html row(String anchor, Html header, Html... cells) {
    return Html.of(
        "<tr{}><th scope=\"row\">{}</th>{}</tr>\n",
        Html.attribute("id", anchor),
        header,
        Stream.of(cells).map(cell -> Html.of("<td>{}</td>", cell)).toList());
  }
}
