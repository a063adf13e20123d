package io.github.communique.interop.dataset;

import io.github.communique.Action;
import io.github.communique.Article;
import io.github.communique.Event;
import io.github.communique.internal.text.AbsoluteUri;
import io.github.communique.internal.text.WordList;
import io.github.communique.vocabulary.ActionKind;
import io.github.communique.vocabulary.IdentifierScheme;
import io.github.communique.vocabulary.Status;
import java.util.List;
import java.util.Optional;

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
    super(
        "GDELT mentions",
        "gdelt",
        TableForm.TABS,
        "GLOBALEVENTID",
        List.of(WordList.words(COLUMNS)));
  }

  @Override
  boolean hasHeader() {
    return false;
  }

  /**
   * Returns true. A dossier can contain reports from both GDELT tables, which use the same prefix.
   * Only the stored layout distinguishes a mention from an event.
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
  Event build(TableRow row, Parts parts) {
    Action.Builder event = Action.builder().id(parts.nextEvent()).status(Status.OCCURRED);
    // The kind is unknown, because only the events table contains the kind of event.
    event.kind(ActionKind.of("unknown"));
    Identifiers.add(row, "GLOBALEVENTID", IdentifierScheme.GDELT).ifPresent(event::identifier);
    row.date("MentionTimeDate", GdeltEvents.digits(row.get("MentionTimeDate")), SECOND)
        .ifPresent(event::asOf);
    Optional<Long> confidence = row.count("Confidence");
    if (confidence.isPresent() && confidence.get() > 100) {
      row.report(TableRow.NUMBER, "Confidence", "from 0 to 100");
    } else {
      confidence.map(Long::intValue).ifPresent(event::confidence);
    }
    Optional<String> publisher = row.text("MentionSourceName");
    Optional<String> url = row.text("MentionIdentifier").filter(AbsoluteUri::isOfTheWeb);
    if (url.isPresent() || publisher.isPresent()) {
      Article.Builder article = Article.builder();
      url.ifPresent(article::url);
      publisher.ifPresent(article::publisher);
      event.article(parts.article(article));
    }
    return event.build();
  }

  @Override
  void export(DerivedCells cells) {
    cells.putIdentifier("GLOBALEVENTID", IdentifierScheme.GDELT);
    cells.put("MentionTimeDate", cells.event().asOf().map(GdeltEvents::exported));
    cells
        .event()
        .confidence()
        .ifPresent(confidence -> cells.put("Confidence", String.valueOf(confidence)));
    cells.put("MentionSourceName", cells.article().flatMap(Article::publisher));
    cells.put("MentionIdentifier", cells.article().flatMap(Article::url));
  }
}
