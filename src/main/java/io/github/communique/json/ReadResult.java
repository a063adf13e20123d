package io.github.communique.json;

import io.github.communique.Dossier;
import io.github.communique.issue.Issue;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading a text: the dossier, as far as it could be read, and the issues.
 *
 * <p>A fault leaves out the smallest optional property or list element around it; a fault in a
 * required property leaves out its object. So look at {@link #isComplete()} before writing the
 * dossier back: what was left out would be lost, and can change what the rest says (a polarity that
 * cannot be read leaves the default, positive).
 */
public final class ReadResult {
  private final @Nullable Dossier dossier;
  private final List<Issue> issues;
  private final boolean complete;

  public ReadResult(@Nullable Dossier dossier, List<Issue> issues, boolean complete) {
    this.dossier = dossier;
    this.issues = List.copyOf(issues);
    this.complete = complete;
  }

  /**
   * The dossier, without what could not be read.
   *
   * @return the dossier; absent if none could be made
   */
  public Optional<Dossier> dossier() {
    return Optional.ofNullable(dossier);
  }

  /**
   * Everything that was found.
   *
   * @return the issues in the order of the text, those of an object as a whole after those inside
   *     it; immutable
   */
  public List<Issue> issues() {
    return issues;
  }

  /**
   * Whether the dossier holds all that the text says.
   *
   * @return true if no issue is an error
   */
  public boolean isComplete() {
    return complete;
  }

  /**
   * The dossier, if it holds all that the text says.
   *
   * @return the dossier
   * @throws DossierReadException if an issue is an error
   */
  public Dossier orThrow() {
    if (dossier == null || !complete) {
      throw new DossierReadException(issues);
    }
    return dossier;
  }
}
