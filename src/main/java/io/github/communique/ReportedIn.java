package io.github.communique;

/** Adds an article reference to events that do not have one. */
final class ReportedIn {
  private ReportedIn() {}

  /**
   * Returns the object unchanged or, for an event without an article, a copy with a reference to
   * the given article.
   */
  static DossierObject article(Identified<Article> article, DossierObject object) {
    if (!(object instanceof Event event) || !event.articles().isEmpty()) {
      return object;
    } else if (event instanceof Statement statement) {
      return statement.toBuilder().article(article).build();
    } else if (event instanceof Meeting meeting) {
      return meeting.toBuilder().article(article).build();
    } else if (event instanceof Agreement agreement) {
      return agreement.toBuilder().article(article).build();
    } else {
      return ((Action) event).toBuilder().article(article).build();
    }
  }
}
