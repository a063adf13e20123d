package io.github.communique.interop.dataset;

import io.github.communique.Action;
import io.github.communique.Article;
import io.github.communique.Event;
import io.github.communique.time.PartialDateTime;
import io.github.communique.vocabulary.ActionKind;
import io.github.communique.vocabulary.IdentifierScheme;
import io.github.communique.vocabulary.Status;
import java.util.List;
import java.util.Map;

/** The GDELT 2.0 mentions table, which lists the documents that report each event. */
final class GdeltMentions extends EventTable {
  private static final String COLUMNS =
      """
      GLOBALEVENTID EventTimeDate MentionTimeDate MentionType MentionSourceName
      MentionIdentifier SentenceID Actor1CharOffset Actor2CharOffset ActionCharOffset InRawText
      Confidence MentionDocLen MentionDocTone MentionDocTranslationInfo Extras
      """;

  private static final String SECOND = "a time in 14 digits, such as 20220221150500";

  GdeltMentions() {
    super("GDELT mentions", "gdelt", TableForm.TABS, List.of(CellText.words(COLUMNS)));
  }

  @Override
  boolean hasHeader() {
    return false;
  }

  @Override
  boolean isLaidOutByCount() {
    return true;
  }

  /**
   * Returns true, because the column list is required to identify mentions: both GDELT tables use
   * the same prefix, and a dossier can contain reports from both tables.
   */
  @Override
  boolean alwaysNamesColumns() {
    return true;
  }

  @Override
  boolean isOwn(Event event) {
    return isMention(event);
  }

  static boolean isMention(Event event) {
    Object columns = event.extensions().get("gdelt:" + Columns.LIST);
    return columns instanceof Long size && size == 16
        || columns instanceof List<?> names && names.contains("MentionTimeDate");
  }

  @Override
  boolean hasRaggedRows() {
    return true;
  }

  @Override
  String idOf(TableRow row) {
    return row.get("GLOBALEVENTID");
  }

  @Override
  Event build(TableRow row, Parts parts) {
    // The kind is unknown, because only the events table contains the kind of event.
    Action.Builder event =
        Action.builder()
            .id(parts.nextEvent())
            .status(Status.OCCURRED)
            .kind(ActionKind.of("unknown"));
    Identifiers.add(row, "GLOBALEVENTID", IdentifierScheme.GDELT).ifPresent(event::identifier);
    PartialDateTime seen =
        row.date("MentionTimeDate", GdeltEvents.digits(row.get("MentionTimeDate")), SECOND);
    if (seen != null) {
      event.asOf(seen);
    }
    Long confidence = row.count("Confidence");
    if (confidence != null && confidence <= 100) {
      event.confidence(confidence.intValue());
    } else if (confidence != null) {
      row.report(TableRow.NUMBER, "Confidence", "from 0 to 100");
    }
    String publisher = row.get("MentionSourceName");
    String document = row.get("MentionIdentifier");
    boolean url = GdeltEvents.isUrl(document);
    if (url || !publisher.isEmpty()) {
      Article.Builder article = Article.builder();
      if (url) {
        article.url(document);
      }
      if (!publisher.isEmpty()) {
        article.publisher(publisher);
      }
      event.article(parts.article(article));
    }
    return event.build();
  }

  @Override
  void export(Event event, Resolver objects, Map<String, String> cells) {
    Identifiers.export(event, IdentifierScheme.GDELT, "GLOBALEVENTID", cells);
    event.asOf().ifPresent(seen -> cells.put("MentionTimeDate", GdeltEvents.exported(seen)));
    event.confidence().ifPresent(confidence -> cells.put("Confidence", String.valueOf(confidence)));
    event.articles().stream()
        .flatMap(ref -> objects.resolve(ref).stream())
        .findFirst()
        .ifPresent(
            article -> {
              article.publisher().ifPresent(name -> cells.put("MentionSourceName", name));
              article.url().ifPresent(url -> cells.put("MentionIdentifier", url));
            });
  }
}
