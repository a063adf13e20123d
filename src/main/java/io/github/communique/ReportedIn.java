package io.github.communique;

/** Gives an event the article that reports it. */
final class ReportedIn {
  private ReportedIn() {}

  /** The object; if it is an event that names no article, with the article. */
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
