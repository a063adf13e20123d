package io.github.communique;

import io.github.communique.merge.DossierMerge;
import io.github.communique.merge.Merging;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.communique.internal.text.AbsoluteUri;
import io.github.communique.internal.structure.ModelStyle;
import io.github.communique.internal.text.Quoted;
import io.github.communique.internal.structure.StructureCheck;
import io.github.communique.value.Extensible;
import io.github.communique.value.Extensions;
import io.github.communique.issue.StructureException;
import io.github.communique.vocabulary.RelationType;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
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
    return events().stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /**
   * Looks an article up.
   *
   * @param id its id
   * @return the article; absent if the dossier has no article of that id
   */
  public Optional<Article> article(String id) {
    return index().find(Article.class, id);
  }

  /**
   * Looks an actor up.
   *
   * @param id its id
   * @return the actor; absent if the dossier has no actor of that id
   */
  public Optional<Actor> actor(String id) {
    return index().find(Actor.class, id);
  }

  /**
   * Looks a location up.
   *
   * @param id its id
   * @return the location; absent if the dossier has no location of that id
   */
  public Optional<Location> location(String id) {
    return index().find(Location.class, id);
  }

  /**
   * Looks an event up.
   *
   * @param id its id
   * @return the event; absent if the dossier has no event of that id
   */
  public Optional<Event> event(String id) {
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
    return index().find(ref.kind(), ref.id());
  }

  @Value.Lazy
  DossierIndex index() {
    return new DossierIndex(this);
  }

  /**
   * Makes one dossier of several. Nothing of them is lost, and nothing gets another meaning:
   *
   * <ul>
   *   <li>The objects and relations stand in the order of the dossiers, and in each in its own. An
   *       id that is taken gets a number, {@code macron-2}, wherever the dossier uses it; ids that
   *       lead nowhere must not lead to another dossier's object, and are treated alike. What
   *       unknown properties hold is left as it is.
   *   <li>Actors, and locations, of different dossiers that share an identifier, or have one each
   *       of a third that has both, become one if all that they say can be kept: a property that
   *       takes one value must be the same in both or given by one, and no scheme may tell them
   *       apart. The other's name becomes an alias, lists are united, and notes in one language
   *       become lines of one. Otherwise both are kept, and {@link DossierMerge#notJoined()} tells
   *       the property. Objects whose id stands twice in their dossier are never joined.
   *   <li>The events and evidence of a dossier of one article name it now, so that it stays known
   *       when the source knew. If in all there is one article, and a dossier without any has
   *       events or relations, an empty article is added, so that those do not come by it.
   *   <li>Unknown properties of the dossiers, and of actors and locations that become one, are
   *       kept: lists of one name are united, and other values that differ get a number, {@code
   *       acme:batch-2}.
   *   <li>The version of the format is the highest. The id is made of the ids of the dossiers, so
   *       that merging the same ones again gives the same. The provenance stays if it is the same
   *       in all; there is no revision, since the record is new.
   * </ul>
   *
   * <p>A single dossier is left as it is, and one that is given twice counts once. Which events are
   * reports of one happening is for relations to say, which the caller adds. The time that a merge
   * takes grows with what the dossiers hold.
   *
   * @param dossiers the dossiers
   * @return the dossier, and what became of the ids
   * @throws IllegalArgumentException if two that differ have the same id: they are versions of one
   *     record
   */
  public static DossierMerge merge(Collection<? extends Dossier> dossiers) {
    return Merging.merge(dossiers);
  }

  /**
   * A builder that starts with this dossier, its id included.
   *
   * @return a new builder
   */
  public abstract Builder toBuilder();

  /**
   * An empty builder; nothing is required.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Dossier}. */
  public static final class Builder extends ImmutableDossier.Builder {
    Builder() {
      formatVersion(FORMAT_VERSION);
      extensions(Extensions.none());
    }

    /**
     * Adds objects, each to the list of its kind.
     *
     * @param objects articles, actors, locations and events
     * @return this builder
     */
    public Builder add(DossierObject... objects) {
      for (DossierObject object : objects) {
        add(object);
      }
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
      } else if (object instanceof Action action) {
        action(action);
      } else {
        throw new NullPointerException("object");
      }
    }

    /**
     * Adds a {@linkplain Dossier#relations() relation}.
     *
     * @param from what implements, follows, is part …
     * @param type what it is to the other
     * @param to what is implemented, followed, the whole …
     * @return this builder
     */
    public Builder relation(Event from, RelationType type, Event to) {
      return relation(Relation.of(from, type, to));
    }

    /**
     * Adds a {@linkplain Dossier#relations() relation}.
     *
     * @param fromId the id of what implements, follows, is part …
     * @param type what it is to the other
     * @param toId the id of what is implemented, followed, the whole …
     * @return this builder
     */
    public Builder relation(String fromId, RelationType type, String toId) {
      return relation(Relation.of(fromId, type, toId));
    }

    /**
     * Adds a property that the model does not know; see {@link Extensions}.
     *
     * @param name its name, with a colon if it is the application's own
     * @param value its value
     * @return this builder
     */
    public Builder extension(String name, @Nullable Object value) {
      return extensions(super.build().extensions().with(name, value));
    }

    /**
     * Builds the dossier.
     *
     * @return an immutable dossier
     * @throws StructureException if the id is no absolute URI ({@code id.malformed}), the version
     *     of the format is not one of this library's ({@code format.version-unsupported}), or a
     *     list holds null
     */
    @Override
    public Dossier build() {
      Dossier built = super.build();
      if (built.id() == null) {
        id("urn:uuid:" + UUID.randomUUID());
        built = super.build();
      }
      String id = built.id();
      String version = built.formatVersion();
      new StructureCheck(Dossier.class)
          .holds(
              isSupported(version),
              "format.version-unsupported",
              "formatVersion",
              () ->
                  "formatVersion "
                      + Quoted.of(String.valueOf(version))
                      + " is not supported: this library reads 1.0 and every later 1.x")
          .holds(
              AbsoluteUri.isWellFormed(id),
              "id.malformed",
              "id",
              () -> "id " + Quoted.of(id) + " is not an absolute URI such as urn:uuid:…")
          .text("id", built.id())
          .text("formatVersion", built.formatVersion())
          .elements("articles", built.articles())
          .elements("actors", built.actors())
          .elements("locations", built.locations())
          .elements("statements", built.statements())
          .elements("meetings", built.meetings())
          .elements("agreements", built.agreements())
          .elements("actions", built.actions())
          .elements("relations", built.relations())
          .extensions(built.extensions())
          .verify();
      return built;
    }

    private static boolean isSupported(@Nullable String version) {
      return FORMAT_VERSION.equals(version)
          || version != null
              && version.length() <= 12
              && version.startsWith("1.")
              && version.length() > 2
              && version.chars().skip(2).allMatch(c -> c >= '0' && c <= '9');
    }
  }
}
