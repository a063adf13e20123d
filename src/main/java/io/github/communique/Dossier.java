package io.github.communique;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.communique.structure.AbsoluteUri;
import io.github.communique.structure.Elements;
import io.github.communique.structure.ModelStyle;
import io.github.communique.structure.Quoted;
import io.github.communique.structure.StructureCheck;
import io.github.communique.value.Extensible;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What one or several articles report: the unit that is stored, sent and validated.
 *
 * <p>A dossier holds the articles themselves, the actors and locations they name, the events they
 * report, and how the events are related. It is one JSON object, one line of a JSON Lines file.
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
 * <p>Nothing is checked here beyond structure: a dossier with dangling references or contradictory
 * dates can be built, stored and read, and validation tells what is wrong with it. Where two
 * objects have the same id, look-ups find the first.
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

  /** The version of the format that this library writes: {@value}. */
  public static final String FORMAT_VERSION = "1.0";

  Dossier() {}

  /**
   * The version of the format, {@code major.minor}.
   *
   * @return {@value #FORMAT_VERSION} unless the dossier was read from a newer minor version, which
   *     is kept
   */
  @JsonProperty(value = "formatVersion", required = true)
  public abstract String formatVersion();

  /**
   * The name of this dossier in the world.
   *
   * @return an absolute URI; a random {@code urn:uuid:} where none was given
   */
  @JsonProperty(value = "id", required = true)
  public abstract String id();

  /**
   * The articles.
   *
   * @return the articles, in the order given
   */
  @JsonProperty("articles")
  public abstract List<Article> articles();

  /**
   * The actors that the articles name.
   *
   * @return the actors, in the order given
   */
  @JsonProperty("actors")
  public abstract List<Actor> actors();

  /**
   * The locations that the articles name.
   *
   * @return the locations, in the order given
   */
  @JsonProperty("locations")
  public abstract List<Location> locations();

  /**
   * What was said.
   *
   * @return the statements, in the order given
   */
  @JsonProperty("statements")
  public abstract List<Statement> statements();

  /**
   * Who met.
   *
   * @return the meetings, in the order given
   */
  @JsonProperty("meetings")
  public abstract List<Meeting> meetings();

  /**
   * What was agreed.
   *
   * @return the agreements, in the order given
   */
  @JsonProperty("agreements")
  public abstract List<Agreement> agreements();

  /**
   * What else was done or is to be.
   *
   * @return the actions, in the order given
   */
  @JsonProperty("actions")
  public abstract List<Action> actions();

  /**
   * How the events are related.
   *
   * @return the relations, in the order given
   */
  @JsonProperty("relations")
  public abstract List<Relation> relations();

  /**
   * Who or what made this record.
   *
   * @return the provenance
   */
  @JsonProperty("provenance")
  public abstract Optional<Provenance> provenance();

  /**
   * Which version of the record this is.
   *
   * @return the revision
   */
  @JsonProperty("revision")
  public abstract Optional<Revision> revision();

  /**
   * All events in one view: statements, then meetings, agreements and actions.
   *
   * @return the events; immutable
   */
  public List<Event> events() {
    return index().events();
  }

  /**
   * The events of a kind.
   *
   * @param kind for example {@code Meeting.class}
   * @param <E> the kind
   * @return the events, in the order given
   */
  public <E extends Event> List<E> events(Class<E> kind) {
    Objects.requireNonNull(kind, "kind");
    return events().stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /**
   * Looks an article up.
   *
   * @param id its id
   * @return the article; absent if the dossier has no article of that id
   */
  public Optional<Article> article(String id) {
    Objects.requireNonNull(id, "id");
    return index().find(Article.class, id);
  }

  /**
   * Looks an actor up.
   *
   * @param id its id
   * @return the actor; absent if the dossier has no actor of that id
   */
  public Optional<Actor> actor(String id) {
    Objects.requireNonNull(id, "id");
    return index().find(Actor.class, id);
  }

  /**
   * Looks a location up.
   *
   * @param id its id
   * @return the location; absent if the dossier has no location of that id
   */
  public Optional<Location> location(String id) {
    Objects.requireNonNull(id, "id");
    return index().find(Location.class, id);
  }

  /**
   * Looks an event up.
   *
   * @param id its id
   * @return the event; absent if the dossier has no event of that id
   */
  public Optional<Event> event(String id) {
    Objects.requireNonNull(id, "id");
    return index().find(Event.class, id);
  }

  /**
   * Looks up what a reference means.
   *
   * @param ref the reference
   * @param <T> the kind of object that is meant
   * @return the object; absent if the dossier has none of that id, or it is of another kind
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
   * Merges several dossiers into one, with the {@linkplain MergeOptions#standard() standard}
   * options.
   *
   * @param dossiers the dossiers
   * @return the dossier, and what became of the ids
   * @throws IllegalArgumentException as {@link #merge(Collection, MergeOptions)} does
   */
  public static DossierMerge merge(Collection<? extends Dossier> dossiers) {
    return merge(dossiers, MergeOptions.standard());
  }

  /**
   * Merges several dossiers into one. Nothing of them is lost, and nothing gets another meaning:
   *
   * <ul>
   *   <li>A dossier that is retracted or superseded is left out as a whole. Of several revisions of
   *       one dossier the newest is merged; if that one is withdrawn, all are left out. {@link
   *       DossierMerge#leftOut()} lists them. A dossier without a revision counts as current and as
   *       number 1.
   *   <li>Objects and relations are in the order of the dossiers, and in each in its own. An id
   *       that is taken gets a number, {@code macron-2}, wherever the dossier uses it. The same is
   *       true of ids that are unresolved, so that they do not refer to another dossier's object.
   *       Values of unknown properties are not changed.
   *   <li>Actors, and locations, of different dossiers become one if they share an identifier that
   *       is well-formed and whose scheme identifies objects of their kind, as {@link
   *       io.github.communique.vocabulary.IdentifierScheme} documents for each. They also become
   *       one if both share one with a third object, or if the options say so.
   *   <li>They stay two if not all that they say can be kept: a property that takes one value must
   *       be the same in both or absent in one, and no identifying scheme may have different values
   *       for them. {@link DossierMerge#notJoined()} gives the reason. Objects whose id is
   *       duplicated in their dossier are never joined.
   *   <li>The other's name becomes an alias, lists are united, and notes in one language become
   *       lines of one. An alias or identifier that differs from another only by an absent
   *       language, translations or URI is not repeated.
   *   <li>The events and evidence of a dossier of one article name that article from then on, so
   *       that it stays known when the source knew. If there is one article in all, and a dossier
   *       without any has events or relations, an empty article is added, so that they do not refer
   *       to the other dossier's article.
   *   <li>Unknown properties of the dossiers, and of actors and locations that become one, are
   *       kept: lists of one name are united, and other values that differ get a number, {@code
   *       acme:batch-2}.
   *   <li>The version of the format is the highest. The id is made of the ids of the dossiers, so
   *       that merging the same ones again gives the same. The provenance stays if it is the same
   *       in all. There is no revision, since the record is new. {@link DossierMerge#dossiers()}
   *       still has the others.
   * </ul>
   *
   * <p>A single dossier is returned unchanged, and one that is given twice counts once. Events and
   * articles are never joined: relations say which events are reports of one happening, and the
   * caller adds them.
   *
   * <p>The order of the dossiers decides names and ids. It does not decide who becomes one, as long
   * as no two objects that are linked contradict each other. The time that a merge takes is
   * proportional to the size of the dossiers.
   *
   * @param dossiers the dossiers
   * @param options what the application knows about their actors and locations
   * @return the dossier, and what became of the ids
   * @throws IllegalArgumentException if two that differ have the same id and revision, or if the
   *     options name an id that is not that of exactly one actor or location of a merged dossier,
   *     or state that an actor and a location are the same
   */
  public static DossierMerge merge(Collection<? extends Dossier> dossiers, MergeOptions options) {
    Objects.requireNonNull(dossiers, "dossiers");
    Objects.requireNonNull(options, "options");
    return Merging.merge(dossiers, options);
  }

  /**
   * A builder that starts with this dossier, its id included.
   *
   * @return a new builder
   */
  public Builder toBuilder() {
    return new Builder().like(this);
  }

  /**
   * An empty builder; nothing is required.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Dossier}. */
  public static final class Builder extends DossierBuilderBase {
    Builder() {
      formatVersion(FORMAT_VERSION);
    }

    /**
     * Adds objects, each to the list of its kind.
     *
     * @param objects articles, actors, locations and events
     * @return this builder
     */
    public Builder add(DossierObject... objects) {
      return add(Elements.of(objects, "objects"));
    }

    /**
     * Adds objects, each to the list of its kind.
     *
     * @param objects articles, actors, locations and events
     * @return this builder
     */
    public Builder add(Collection<? extends DossierObject> objects) {
      Elements.of(objects, "objects").forEach(this::add);
      return this;
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
      return given.id() == null ? id("urn:uuid:" + UUID.randomUUID()).assembled() : given;
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
              () -> "id " + Quoted.of(id) + " is not an absolute URI such as urn:uuid:…");
    }

    private static boolean isSupported(@Nullable String version) {
      return FORMAT_VERSION.equals(version)
          || version != null && version.startsWith("1.") && isVersion(version);
    }

    /** Whether a text is major.minor: two decimal numbers of at most ten digits. */
    private static boolean isVersion(String version) {
      int point = version.indexOf('.');
      return point > 0
          && isNumber(version.substring(0, point))
          && isNumber(version.substring(point + 1));
    }

    private static boolean isNumber(String digits) {
      return !digits.isEmpty()
          && digits.length() <= 10
          && digits.chars().allMatch(c -> c >= '0' && c <= '9')
          && (digits.length() == 1 || digits.charAt(0) != '0');
    }

    private static String unsupported(@Nullable String version) {
      if (version == null) {
        return "formatVersion must not be null; expected \"" + FORMAT_VERSION + "\"";
      }
      String quoted = "formatVersion " + Quoted.of(version);
      if (!isVersion(version)) {
        return quoted
            + " is not a version; expected major.minor without leading zeros, such as \""
            + FORMAT_VERSION
            + "\"";
      }
      return quoted
          + " is not supported; expected \""
          + FORMAT_VERSION
          + "\" or a later 1.x"
          + (version.startsWith("0.") ? "" : ": a newer version of the library may read it");
    }
  }
}
