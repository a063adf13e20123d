package io.github.communique.query;

import com.fasterxml.jackson.annotation.JsonFilter;
import io.github.communique.Actor;
import io.github.communique.Attribution;
import io.github.communique.Participation;
import io.github.communique.Ref;
import io.github.communique.Statement;
import io.github.communique.internal.text.MissingModule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A source of a report, together with the sources that quote or relay this source.
 *
 * <p>In "the Élysée said that Putin said", the source is Putin, and his words are {@linkplain
 * #reportedBy() reported by} the Élysée. Most sources have a single {@linkplain #chain() chain},
 * which starts with the source itself. A statement that two agencies report has two chains. In this
 * case, {@link #reportedBy()} returns both agencies.
 *
 * <p>Chains are always finite: if statements name each other as sources, the link that closes the
 * cycle is omitted.
 */
@JsonFilter(MissingModule.MESSAGE)
public final class Source {
  private final Attribution attribution;
  private final List<Ref<Actor>> actors;
  private final @Nullable Statement statement;
  private final List<Source> reportedBy;

  private Source(
      Attribution attribution,
      List<Ref<Actor>> actors,
      @Nullable Statement statement,
      List<Source> reportedBy) {
    this.attribution = attribution;
    this.actors = actors;
    this.statement = statement;
    this.reportedBy = reportedBy;
  }

  static Source ofChain(Attribution attribution) {
    List<Source> reportedBy = List.of();
    for (int i = attribution.chain().size() - 1; i > 0; i--) {
      reportedBy = List.of(link(attribution, i, reportedBy));
    }
    return link(attribution, 0, reportedBy);
  }

  private static Source link(Attribution attribution, int i, List<Source> reportedBy) {
    return new Source(attribution, List.of(attribution.chain().get(i)), null, reportedBy);
  }

  static Source ofStatement(Attribution attribution, Statement statement, List<Source> reportedBy) {
    return new Source(
        attribution,
        statement.speakers().stream().map(Participation::actor).toList(),
        statement,
        Collections.unmodifiableList(reportedBy));
  }

  static Source ofNothing(Attribution attribution) {
    return new Source(attribution, List.of(), null, List.of());
  }

  /**
   * The attribution that names this source.
   *
   * @return the attribution, including its cue and dateline
   */
  public Attribution attribution() {
    return attribution;
  }

  /**
   * The actors of the source.
   *
   * @return a reference to an actor in a chain, or references to the speakers of a statement; empty
   *     if the statement does not have speakers or is not in the dossier
   */
  public List<Ref<Actor>> actors() {
    return actors;
  }

  /**
   * The statement that is the source.
   *
   * @return the statement; absent if the source is an actor in a chain, or if the dossier does not
   *     contain the statement
   */
  public Optional<Statement> statement() {
    return Optional.ofNullable(statement);
  }

  /**
   * The sources that quote or relay this source.
   *
   * @return the sources that follow this source in the chains; empty if the article reports this
   *     source directly
   */
  public List<Source> reportedBy() {
    return reportedBy;
  }

  /**
   * The chain of sources, starting with this source.
   *
   * @return the sources, starting with this source. If several sources quote or relay the same
   *     source, only the first of them is included.
   */
  public List<Source> chain() {
    List<Source> chain = new ArrayList<>();
    chain.add(this);
    for (List<Source> next = reportedBy; !next.isEmpty(); next = next.get(0).reportedBy) {
      chain.add(next.get(0));
    }
    return Collections.unmodifiableList(chain);
  }

  /**
   * Returns the ids of the {@link #chain()} in reverse order, the outermost source first. For
   * example, {@code elysee → putin} means that the Élysée reports Putin's words.
   */
  @Override
  public String toString() {
    List<Source> outermostFirst = new ArrayList<>(chain());
    Collections.reverse(outermostFirst);
    return outermostFirst.stream().map(Source::name).collect(Collectors.joining(" → "));
  }

  private String name() {
    return actors.isEmpty()
        ? attribution.statement().map(Ref::id).orElse("?")
        : actors.stream().map(Ref::id).collect(Collectors.joining(", "));
  }
}
