package io.github.communique.query;

import io.github.communique.Attribution;
import io.github.communique.Dossier;
import io.github.communique.Statement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Resolves attributions to statements recursively.
 *
 * <p>Each statement is expanded only once, unless it is part of a cycle. All attributions to a
 * statement share the sources of this statement. Therefore, the time is proportional to the number
 * of attributions, not to the number of paths. The implementation is iterative, because a chain can
 * include every statement of the dossier.
 */
final class Sources {
  /**
   * The maximum number of attributions for which the statements of a cycle are expanded again. The
   * limit prevents quadratic time for malicious dossiers.
   */
  private static final int MOST_EXPANSIONS = 64;

  private final Dossier dossier;
  private final Map<Statement, Frame> frames = new IdentityHashMap<>();
  private final Deque<Frame> path = new ArrayDeque<>();
  private final @Nullable Statement of;
  private boolean omittedLink;
  private int expansions;

  private Sources(@Nullable Statement of, Dossier dossier) {
    this.of = of;
    this.dossier = dossier;
  }

  /**
   * Returns the sources named in the given attributions.
   *
   * @param of the statement that contains the attributions; null if the object that contains them
   *     is not a statement
   */
  static List<Source> of(List<Attribution> attributions, @Nullable Statement of, Dossier dossier) {
    Sources sources = new Sources(of, dossier);
    Frame root = new Frame(attributions);
    if (of != null) {
      sources.frames.put(of, root);
    }
    sources.path.push(root);
    while (!sources.path.isEmpty()) {
      sources.step(sources.path.peek());
    }
    return Collections.unmodifiableList(root.sources);
  }

  private void step(Frame frame) {
    if (!frame.rest.hasNext()) {
      frame.open = false;
      path.pop();
      return;
    }
    if (path.size() == 1 && omittedLink && expansions++ < MOST_EXPANSIONS) {
      // The chain of the previous attribution has an omitted link, which another chain may contain.
      frames.keySet().removeIf(statement -> statement != of);
      omittedLink = false;
    }
    Attribution attribution = frame.rest.next();
    if (attribution.statement().isEmpty()) {
      frame.sources.add(Source.ofChain(attribution));
      return;
    }
    Optional<Statement> statement = attribution.statement().flatMap(dossier::resolve);
    if (statement.isEmpty()) {
      frame.sources.add(Source.ofNothing(attribution));
      return;
    }
    Frame known = frames.get(statement.get());
    if (known != null && known.open) {
      // A cycle: the statement is still being expanded, so it would be its own source.
      omittedLink = true;
      return;
    }
    Frame next = known == null ? new Frame(statement.get().attributions()) : known;
    frame.sources.add(Source.ofStatement(attribution, statement.get(), next.sources));
    if (known == null) {
      frames.put(statement.get(), next);
      path.push(next);
    }
  }

  /**
   * A stack frame with the sources of one statement. The field {@code open} is true until all
   * sources have been added.
   */
  private static final class Frame {
    final List<Source> sources = new ArrayList<>(2);
    final Iterator<Attribution> rest;
    boolean open = true;

    Frame(List<Attribution> attributions) {
      this.rest = attributions.iterator();
    }
  }
}
