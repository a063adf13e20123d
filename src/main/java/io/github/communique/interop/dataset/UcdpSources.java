package io.github.communique.interop.dataset;

import io.github.communique.Article;
import io.github.communique.time.PartialDateTime;
import io.github.communique.value.LocalizedText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads and writes the sources of a UCDP row. Three cells contain parallel lists: the offices, the
 * dates and the headlines. A fourth cell combines these lists in the form {@code
 * "office,date,headline";"office,date,headline"}. Headlines can contain the separator.
 */
final class UcdpSources {
  private static final String ARTICLE = "source_article";
  private static final String OFFICE = "source_office";
  private static final String DATE = "source_date";
  private static final String HEADLINE = "source_headline";

  /**
   * The first plausible year. A date before this year is a typo or a placeholder for null, such as
   * 1753-01-01.
   */
  private static final String FIRST_YEAR = "1900";

  private static final String LAST_YEAR = "2100";

  private UcdpSources() {}

  static Set<Article> articles(TableRow row, Parts parts) {
    List<String> offices = CellText.items(row.get(OFFICE), ";");
    List<String> dates = CellText.items(row.get(DATE), ";");
    if (offices.size() == 1 && dates.isEmpty()) {
      dates = List.of("");
    }
    if (offices.size() != dates.size()) {
      row.reportAs(
          TableRow.LISTS,
          OFFICE,
          "%s and %s; the original values are stored as extensions"
              .formatted(lengths(OFFICE, offices), lengths(DATE, dates)));
      return Set.of();
    }
    List<String> headlines = CellText.items(row.get(HEADLINE), ";");
    if (headlines.size() != offices.size()) {
      List<String> ofArticles = headlines(row.get(ARTICLE), offices, dates);
      if (!headlines.isEmpty()) {
        row.reportAs(
            TableRow.LISTS,
            HEADLINE,
            lengths(OFFICE, offices)
                + " and "
                + lengths(HEADLINE, headlines)
                + (ofArticles.isEmpty()
                    ? "; the headlines are stored as an extension"
                    : "; the headlines are taken from " + ARTICLE));
      }
      headlines = ofArticles;
    }
    Set<Article> articles = new LinkedHashSet<>();
    for (int i = 0; i < offices.size(); i++) {
      Article.Builder article = Article.builder();
      if (!offices.get(i).isBlank()) {
        article.publisher(offices.get(i));
      }
      if (!headlines.isEmpty() && !headlines.get(i).isBlank()) {
        article.headline(LocalizedText.of(headlines.get(i)));
      }
      published(row, dates.get(i)).ifPresent(article::published);
      articles.add(parts.article(article));
    }
    return articles;
  }

  private static String lengths(String column, List<String> items) {
    return column + " has " + items.size() + (items.size() == 1 ? " item" : " items");
  }

  private static Optional<PartialDateTime> published(TableRow row, String date) {
    String day = Days.day(date.strip());
    Optional<PartialDateTime> published =
        row.date(DATE, day, "days such as 2022-02-21, separated by ;");
    if (published.isPresent() && (day.compareTo(FIRST_YEAR) < 0 || day.compareTo(LAST_YEAR) >= 0)) {
      row.report(TableRow.DATE, DATE, "days in the years " + FIRST_YEAR + " to " + LAST_YEAR);
      return Optional.empty();
    }
    return published;
  }

  /**
   * Returns the headlines in the combined cell, or an empty list if the offices or dates in this
   * cell differ from those in the other cells.
   */
  private static List<String> headlines(String cell, List<String> offices, List<String> dates) {
    if (cell.length() < 2 || !cell.startsWith("\"") || !cell.endsWith("\"")) {
      return List.of();
    }
    List<String> items = CellText.items(cell.substring(1, cell.length() - 1), "\";\"");
    List<String> headlines = new ArrayList<>();
    for (int i = 0; i < items.size() && i < offices.size(); i++) {
      String start = offices.get(i) + "," + dates.get(i) + ",";
      if (items.get(i).startsWith(start)) {
        headlines.add(items.get(i).substring(start.length()));
      }
    }
    return items.size() == offices.size() && headlines.size() == items.size()
        ? headlines
        : List.of();
  }

  static void export(DerivedCells cells) {
    List<Article> articles = cells.articles();
    if (articles.isEmpty()) {
      return;
    }
    List<String> all = new ArrayList<>();
    List<String> offices = new ArrayList<>();
    List<String> dates = new ArrayList<>();
    List<String> headlines = new ArrayList<>();
    for (Article article : articles) {
      String office = article.publisher().orElse("");
      String date = article.published().map(PartialDateTime::toString).orElse("");
      String headline = article.headline().map(LocalizedText::value).orElse("");
      offices.add(office);
      dates.add(date);
      headlines.add(headline);
      all.add('"' + office + "," + date + "," + headline + '"');
    }
    cells.put(OFFICE, String.join(";", offices));
    cells.put(DATE, String.join(";", dates));
    cells.put(HEADLINE, String.join(";", headlines));
    cells.put(ARTICLE, String.join(";", all));
  }
}
