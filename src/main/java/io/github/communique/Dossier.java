package io.github.communique;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.communique.internal.structure.Elements;
import io.github.communique.internal.structure.ModelStyle;
import io.github.communique.internal.structure.StructureCheck;
import io.github.communique.internal.text.AbsoluteUri;
import io.github.communique.internal.text.Ascii;
import io.github.communique.internal.text.Quoted;
import io.github.communique.value.Extensible;
import io.github.communique.vocabulary.RelationType;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A record of what one or more articles report. A dossier is the unit of storage, exchange and
 * validation.
 *
 * <p>A dossier contains the articles, the actors and locations that they name, the events that they
 * report, and the relations between the events. In JSON, a dossier is a single object, or a single
 * line in a JSON Lines file.
 *
 * <pre>{@code
 * Dossier dossier = Dossier.builder()
 *     .add(article).add(macron, putin, elysee).add(call, withdrawal, promise).build();
 *
 * dossier.actor("macron");                   // Optional[…]
 * dossier.resolve(promise.during().get());   // Optional[the call]
 * dossier.events();                          // statements, meetings, agreements, actions
 * }</pre>
 *
 * <p>Building or reading a dossier checks only its structure. A dossier with unresolved references
 * or contradictory dates can be built, stored and read; validation reports these issues. If several
 * objects have the same id, look-ups return the first one.
 */
@Value.Immutable
@ModelStyle
@JsonPropertyOrder({
  "formatVersion",
  "id",
  "articles",
  "actors",
  "locations",
  "statements",
  "meetings",
  "agreements",
  "actions",
  "relations",
  "provenance",
  "revision"
})
public abstract sealed class Dossier implements Extensible, Serializable permits ImmutableDossier {
  static final long serialVersionUID = 1L;

  /** The version of the format that this library writes, for example {@code 1.0}. */
  // Deliberately not a constant expression, because javac would copy the value into applications.
  public static final String FORMAT_VERSION = String.valueOf("1.0");

  Dossier() {}

  /**
   * The version of the format, in the form {@code major.minor}.
   *
   * @return the {@linkplain #FORMAT_VERSION current version}, or a newer minor version if the
   *     dossier was read from JSON with that version
   */
  @JsonProperty(required = true)
  public abstract String formatVersion();

  /**
   * The globally unique id of this dossier.
   *
   * @return an absolute URI; by default, a random {@code urn:uuid:} URI
   */
  @JsonProperty(required = true)
  public abstract String id();

  /**
   * The articles.
   *
   * @return the articles, in insertion order
   */
  public abstract List<Article> articles();

  /**
   * The actors named in the articles.
   *
   * @return the actors, in insertion order
   */
  public abstract List<Actor> actors();

  /**
   * The locations named in the articles.
   *
   * @return the locations, in insertion order
   */
  public abstract List<Location> locations();

  /**
   * The statements.
   *
   * @return the statements, in insertion order
   */
  public abstract List<Statement> statements();

  /**
   * The meetings.
   *
   * @return the meetings, in insertion order
   */
  public abstract List<Meeting> meetings();

  /**
   * The agreements.
   *
   * @return the agreements, in insertion order
   */
  public abstract List<Agreement> agreements();

  /**
   * The actions.
   *
   * @return the actions, in insertion order
   */
  public abstract List<Action> actions();

  /**
   * The relations between events.
   *
   * @return the relations, in insertion order
   */
  public abstract List<Relation> relations();

  /**
   * The person, program or model that created this dossier.
   *
   * @return the provenance
   */
  public abstract Optional<Provenance> provenance();

  /**
   * The revision of this dossier.
   *
   * @return the revision
   */
  public abstract Optional<Revision> revision();

  /**
   * All events: statements, followed by meetings, agreements and actions.
   *
   * @return an immutable list of the events
   */
  public List<Event> events() {
    return index().events();
  }

  /**
   * Returns the events of the given type.
   *
   * @param kind the event type, for example {@code Meeting.class}
   * @param <E> the event type
   * @return the events, in insertion order
   */
  public <E extends Event> List<E> events(Class<E> kind) {
    Objects.requireNonNull(kind, "kind");
    return events().stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /**
   * Returns the article with the given id.
   *
   * @param id the id of the article
   * @return the article; absent if the dossier does not contain it
   */
  public Optional<Article> article(String id) {
    Objects.requireNonNull(id, "id");
    return index().find(Article.class, id);
  }

  /**
   * Returns the actor with the given id.
   *
   * @param id the id of the actor
   * @return the actor; absent if the dossier does not contain it
   */
  public Optional<Actor> actor(String id) {
    Objects.requireNonNull(id, "id");
    return index().find(Actor.class, id);
  }

  /**
   * Returns the location with the given id.
   *
   * @param id the id of the location
   * @return the location; absent if the dossier does not contain it
   */
  public Optional<Location> location(String id) {
    Objects.requireNonNull(id, "id");
    return index().find(Location.class, id);
  }

  /**
   * Returns the event with the given id.
   *
   * @param id the id of the event
   * @return the event; absent if the dossier does not contain it
   */
  public Optional<Event> event(String id) {
    Objects.requireNonNull(id, "id");
    return index().find(Event.class, id);
  }

  /**
   * Returns the object to which the given reference refers.
   *
   * @param ref the reference
   * @param <T> the kind of object
   * @return the object; absent if the reference is unresolved or the object is of another kind
   */
  public <T extends DossierObject> Optional<T> resolve(Ref<T> ref) {
    Objects.requireNonNull(ref, "ref");
    return index().find(ref.kind(), ref.id());
  }

  @Value.Lazy
  DossierIndex index() {
    return new DossierIndex(this);
  }

  /**
   * Returns a builder with the values of this dossier, including its id.
   *
   * @return a new builder
   */
  public Builder toBuilder() {
    return new Builder().like(this);
  }

  /**
   * Returns an empty builder; no property is required.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder for {@link Dossier}. */
  public static final class Builder extends DossierBuilderBase {
    Builder() {
      formatVersion(FORMAT_VERSION);
    }

    /**
     * Adds each object to the list for its kind.
     *
     * @param objects articles, actors, locations and events
     * @return this builder
     */
    public Builder add(DossierObject... objects) {
      return add(Elements.of(objects, "objects"));
    }

    /**
     * Adds each object to the list for its kind.
     *
     * @param objects articles, actors, locations and events
     * @return this builder
     */
    public Builder add(Collection<? extends DossierObject> objects) {
      Elements.of(objects, "objects").forEach(this::add);
      return this;
    }

    /**
     * Adds the objects reported by one article to a dossier that contains several articles. If an
     * event does not refer to any article, this method adds a reference to the given article. All
     * other objects are added as described in {@link #add(DossierObject...)}.
     *
     * <pre>{@code
     * Dossier.builder().add(morning, evening).add(macron, putin)
     *     .addFrom(morning, call, promise).addFrom(evening, denial);
     * }</pre>
     *
     * @param article the article, which must be added separately
     * @param objects articles, actors, locations and events
     * @return this builder
     */
    public Builder addFrom(Identified<Article> article, DossierObject... objects) {
      Objects.requireNonNull(article, "article");
      Elements.of(objects, "objects").forEach(each -> add(withArticle(each, article)));
      return this;
    }

    /**
     * Adds the objects reported by one article; see {@link #addFrom(Identified, DossierObject...)}.
     *
     * @param articleId the id of the article, which must be added separately
     * @param objects articles, actors, locations and events
     * @return this builder
     * @throws io.github.communique.issue.StructureException if the id is not well-formed ({@code
     *     id.malformed})
     */
    public Builder addFrom(String articleId, DossierObject... objects) {
      return addFrom(
          Ref.to(Article.class, Objects.requireNonNull(articleId, "articleId")), objects);
    }

    /**
     * Adds another report of a statement, and a {@code same-event} relation from the new report to
     * the first report. Add the first report separately.
     *
     * <pre>{@code
     * Dossier.builder().add(promise).anotherReport(promise, "promise-2",
     *     by -> by.attributedTo(agencies));
     * }</pre>
     *
     * <p>The method copies only the status, the polarity and the act. Set all other properties that
     * the second source states, including the time, the places and the speakers. These properties
     * are not copied, because a value that the second source does not state could cause a false
     * conflict.
     *
     * @param first the first report of the occurrence
     * @param id the id of the new report
     * @param stated a function that sets the properties of the new report, including its sources
     *     and, if it has changed, the status
     * @return this builder
     * @throws io.github.communique.issue.StructureException if the id is not well-formed ({@code
     *     id.malformed}), or the report cannot be built
     */
    public Builder anotherReport(Statement first, String id, Consumer<Statement.Builder> stated) {
      Objects.requireNonNull(first, "first");
      Statement.Builder other = Statement.builder();
      first.act().ifPresent(other::act);
      return anotherReport(other, first, id, stated);
    }

    /**
     * Adds another report of a meeting, and a {@code same-event} relation from the new report to
     * the first report. Add the first report separately.
     *
     * <pre>{@code
     * Dossier.builder().add(call).anotherReport(call, "call-2",
     *     by -> by.attributedTo(agencies).time(EventTime.on(2022, 2, 21)));
     * }</pre>
     *
     * <p>The method copies only the status, the polarity and the name. Set all other properties
     * that the second source states, including the time, the places and the participants. These
     * properties are not copied, because a value that the second source does not state could cause
     * a false conflict.
     *
     * @param first the first report of the occurrence
     * @param id the id of the new report
     * @param stated a function that sets the properties of the new report, including its sources
     *     and, if it has changed, the status
     * @return this builder
     * @throws io.github.communique.issue.StructureException if the id is not well-formed ({@code
     *     id.malformed}), or the report cannot be built
     */
    public Builder anotherReport(Meeting first, String id, Consumer<Meeting.Builder> stated) {
      Objects.requireNonNull(first, "first");
      Meeting.Builder other = Meeting.builder();
      first.name().ifPresent(other::name);
      return anotherReport(other, first, id, stated);
    }

    /**
     * Adds another report of an agreement, and a {@code same-event} relation from the new report to
     * the first report. Add the first report separately.
     *
     * <pre>{@code
     * Dossier.builder().add(minsk).anotherReport(minsk, "minsk-2", by -> by.attributedTo(elysee));
     * }</pre>
     *
     * <p>The method copies only the status, the polarity, the name and the form. Set all other
     * properties that the second source states, including the time, the places and the parties.
     * These properties are not copied, because a value that the second source does not state could
     * cause a false conflict.
     *
     * @param first the first report of the occurrence
     * @param id the id of the new report
     * @param stated a function that sets the properties of the new report, including its sources
     *     and, if it has changed, the status
     * @return this builder
     * @throws io.github.communique.issue.StructureException if the id is not well-formed ({@code
     *     id.malformed}), or the report cannot be built
     */
    public Builder anotherReport(Agreement first, String id, Consumer<Agreement.Builder> stated) {
      Objects.requireNonNull(first, "first");
      Agreement.Builder other = Agreement.builder();
      first.name().ifPresent(other::name);
      first.form().ifPresent(other::form);
      return anotherReport(other, first, id, stated);
    }

    /**
     * Adds another report of an action, and a {@code same-event} relation from the new report to
     * the first report. Add the first report separately.
     *
     * <pre>{@code
     * Dossier.builder().add(exercise).anotherReport(exercise, "exercise-2",
     *     by -> by.attributedTo(elysee).quantity(Quantity.moreThan(QuantityKind.TROOPS, 1000)));
     * }</pre>
     *
     * <p>The method copies only the status, the polarity and the kind. Set all other properties
     * that the second source states, including the time, the places and the participants. These
     * properties are not copied, because a value that the second source does not state could cause
     * a false conflict.
     *
     * @param first the first report of the occurrence
     * @param id the id of the new report
     * @param stated a function that sets the properties of the new report, including its sources
     *     and, if it has changed, the status
     * @return this builder
     * @throws io.github.communique.issue.StructureException if the id is not well-formed ({@code
     *     id.malformed}), or the report cannot be built
     */
    public Builder anotherReport(Action first, String id, Consumer<Action.Builder> stated) {
      Objects.requireNonNull(first, "first");
      Action.Builder other = Action.builder();
      other.kind(first.kind());
      return anotherReport(other, first, id, stated);
    }

    /**
     * Sets the id, copies the status and the polarity of the first report, and applies the values
     * that the second source states. Other values are not copied, because a value that the second
     * source does not state could cause a false conflict.
     */
    private <B extends EventBuilder<B>> Builder anotherReport(
        B other, Event first, String id, Consumer<B> stated) {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(stated, "stated");
      other.id(id).status(first.status()).polarity(first.polarity());
      stated.accept(other);
      Event report = other.build();
      return add(List.of(report)).relation(report, RelationType.SAME_EVENT, first);
    }

    private static DossierObject withArticle(DossierObject object, Identified<Article> article) {
      return object instanceof Event event && event.articles().isEmpty()
          ? event.toBuilder().article(article).build()
          : object;
    }

    private void add(DossierObject object) {
      if (object instanceof Article article) {
        article(article);
      } else if (object instanceof Actor actor) {
        actor(actor);
      } else if (object instanceof Location location) {
        location(location);
      } else if (object instanceof Statement statement) {
        statement(statement);
      } else if (object instanceof Meeting meeting) {
        meeting(meeting);
      } else if (object instanceof Agreement agreement) {
        agreement(agreement);
      } else {
        action((Action) object);
      }
    }

    @Override
    Dossier normalized(Dossier given) {
      if (given.id() != null) {
        return given;
      }
      // This builder does not store the random id, so each built dossier has a different id.
      return new Builder().like(given).id("urn:uuid:" + UUID.randomUUID()).assembled();
    }

    @Override
    void check(Dossier built, StructureCheck check) {
      String id = built.id();
      String version = built.formatVersion();
      check
          .holds(
              isSupported(version),
              "format.version-unsupported",
              "formatVersion",
              () -> unsupported(version))
          .holds(
              AbsoluteUri.isWellFormed(id),
              "id.malformed",
              "id",
              () ->
                  "id "
                      + Quoted.of(id)
                      + " is malformed; expected an absolute URI such as urn:uuid:…");
    }

    private static boolean isSupported(@Nullable String version) {
      return FORMAT_VERSION.equals(version)
          || version != null && version.startsWith("1.") && isVersion(version);
    }

    /**
     * Returns whether a text has the form major.minor: two decimal numbers of at most ten digits
     * each.
     */
    private static boolean isVersion(String version) {
      int point = version.indexOf('.');
      return point > 0
          && isNumber(version.substring(0, point))
          && isNumber(version.substring(point + 1));
    }

    private static boolean isNumber(String digits) {
      return !digits.isEmpty()
          && digits.length() <= 10
          && digits.chars().allMatch(Ascii::isDigit)
          && (digits.length() == 1 || digits.charAt(0) != '0');
    }

    private static String unsupported(@Nullable String version) {
      if (version == null) {
        return "formatVersion must not be null; expected \"" + FORMAT_VERSION + "\"";
      }
      String quoted = "formatVersion " + Quoted.of(version);
      if (!isVersion(version)) {
        return "%s is not a version; expected major.minor without leading zeros, such as \"%s\""
            .formatted(quoted, FORMAT_VERSION);
      }
      return quoted
          + " is not supported; expected \""
          + FORMAT_VERSION
          + "\" or a later 1.x version"
          + (version.startsWith("0.") ? "" : "; a newer version of the library may support it");
    }
  }
}
