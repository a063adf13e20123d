package io.github.communique.merge;

import io.github.communique.Actor;
import io.github.communique.ActorName;
import io.github.communique.Affiliation;
import io.github.communique.Article;
import io.github.communique.Dossier;
import io.github.communique.DossierObject;
import io.github.communique.Location;
import io.github.communique.Ref;
import io.github.communique.internal.inspection.Shape;
import io.github.communique.internal.text.Quoted;
import io.github.communique.merge.DossierMerge.Join;
import io.github.communique.merge.DossierMerge.Origin;
import io.github.communique.merge.DossierMerge.Renaming;
import io.github.communique.merge.DossierMerge.Report;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Merges dossiers sequentially. */
final class Merging {
  private final FreeIds freeIds = new FreeIds();
  private final MergeOptions options;
  private final Joining<Actor> actors;
  private final Joining<Location> locations;

  /** The lists of the merged dossier, by property. The actors and locations are added last. */
  private final Map<String, List<Object>> lists = new LinkedHashMap<>();

  private final Report report = new Report();

  /** Contains one {@code $schema}, because only this name has a meaning for text editors. */
  private final ExtensionsUnion extensions = new ExtensionsUnion(Set.of("$schema"));

  private Merging(MergeOptions options) {
    this.options = options;
    this.actors = new Joining<>(Actor::partOf, options);
    this.locations = new Joining<>(Location::partOf, options);
  }

  static DossierMerge merge(Collection<? extends Dossier> dossiers, MergeOptions options) {
    Revisions revisions = Revisions.of(dossiers);
    List<Dossier> inputs = revisions.merged();
    Merging merging = new Merging(options);
    merging.checkOptions(inputs);
    inputs.forEach(merging::learn);
    merging.actors.linkDistinct();
    merging.locations.linkDistinct();
    inputs.forEach(merging::add);
    return new DossierMerge(
        inputs.size() == 1 ? inputs.get(0) : merging.build(inputs), revisions, merging.report);
  }

  /**
   * Throws an exception if an id in the options does not belong to exactly one actor or location.
   * Also throws an exception if the options state that an actor and a location are the same.
   * Without this check, such options would have no effect.
   */
  private void checkOptions(List<Dossier> inputs) {
    Map<String, Dossier> byId = new HashMap<>();
    inputs.forEach(dossier -> byId.put(dossier.id(), dossier));
    Map<String, Set<String>> duplicates = new HashMap<>();
    for (Origin origin : options.named()) {
      Dossier dossier = byId.get(origin.dossierId());
      if (dossier != null
          && (!hasActor(dossier, origin) && dossier.location(origin.id()).isEmpty()
              || duplicates
                  .computeIfAbsent(dossier.id(), id -> twice(dossier, new HashSet<>()))
                  .contains(origin.id()))) {
        throw new IllegalArgumentException(
            "the options name "
                + Quoted.of(origin.toString())
                + "; expected the id of exactly one actor or location of this dossier");
      }
    }
    for (MergeOptions.Pair pair : options.same()) {
      Dossier one = byId.get(pair.one().dossierId());
      Dossier other = byId.get(pair.other().dossierId());
      if (one != null
          && other != null
          && hasActor(one, pair.one()) != hasActor(other, pair.other())) {
        throw new IllegalArgumentException(
            pair + " are an actor and a location; expected two actors or two locations");
      }
    }
  }

  private static boolean hasActor(Dossier dossier, Origin origin) {
    return dossier.actor(origin.id()).isPresent();
  }

  private void learn(Dossier dossier) {
    Set<String> twice = twice(dossier, new HashSet<>());
    actors.learn(dossier.id(), unique(dossier.actors(), twice));
    locations.learn(dossier.id(), unique(dossier.locations(), twice));
  }

  /**
   * Returns the duplicate ids of a dossier.
   *
   * @param own receives the ids of all objects, in document order
   */
  private static Set<String> twice(Dossier dossier, Set<String> own) {
    Set<String> twice = new HashSet<>();
    for (List<? extends DossierObject> objects :
        List.of(dossier.articles(), dossier.actors(), dossier.locations(), dossier.events())) {
      for (DossierObject object : objects) {
        if (!own.add(object.id())) {
          twice.add(object.id());
        }
      }
    }
    return twice;
  }

  private static <T extends DossierObject> List<T> unique(List<T> objects, Set<String> twice) {
    return twice.isEmpty()
        ? objects
        : objects.stream().filter(object -> !twice.contains(object.id())).toList();
  }

  private void add(Dossier dossier) {
    Set<String> own = new LinkedHashSet<>();
    Set<String> twice = twice(dossier, own);
    // Also renames unresolved ids, so that they do not refer to an object of another dossier.
    Rewriting.forEachRef(dossier, ref -> own.add(ref.id()));

    Map<String, Join> joined = new HashMap<>();
    // Find the locations first, because the basedIn references of two actors are equal only after
    // these locations are joined.
    locations.find(dossier.id(), unique(dossier.locations(), twice), joined, report.notJoined);
    actors.find(dossier.id(), unique(dossier.actors(), twice), joined, report.notJoined);
    Map<String, String> renamed = new LinkedHashMap<>();
    Set<String> taken = new HashSet<>();
    for (String id : own) {
      Join join = joined.get(id);
      String result = join == null ? freeIds.take(id, own) : join.into();
      renamed.put(id, result);
      if (join != null) {
        taken.add(result);
        report.joins.add(join);
      } else if (!result.equals(id)) {
        report.renamings.add(new Renaming(Origin.of(dossier.id(), id), result));
      }
    }
    report.ids.put(dossier.id(), renamed);
    Map<String, String> joinable = new HashMap<>(renamed);
    joinable.keySet().removeAll(twice);
    append(new Rewriting(renamed, onlyArticle(dossier, renamed)).rewrite(dossier), taken, joinable);
  }

  /**
   * Returns the article for events that do not name an article: the dossier's article, if there is
   * exactly one.
   */
  private static Optional<Ref<Article>> onlyArticle(Dossier dossier, Map<String, String> renamed) {
    return dossier.articles().size() == 1
        ? Optional.of(
            Ref.to(
                Article.class, Objects.requireNonNull(renamed.get(dossier.articles().get(0).id()))))
        : Optional.empty();
  }

  private void append(Dossier dossier, Set<String> joined, Map<String, String> joinable) {
    for (Shape.Slot slot : Shape.ofValue(dossier).slots()) {
      if (slot.get(dossier) instanceof List<?> list) {
        lists.computeIfAbsent(slot.name, name -> new ArrayList<>()).addAll(list);
      }
    }
    actors.add(dossier.id(), dossier.actors(), joined, joinable);
    locations.add(dossier.id(), dossier.locations(), joined, joinable);
    extensions.add(dossier.extensions());
  }

  private Dossier build(List<Dossier> inputs) {
    Dossier.Builder builder = Dossier.builder().id(id(inputs));
    lists.put("actors", new ArrayList<>(actors.all()));
    lists.put("locations", new ArrayList<>(locations.all()));
    for (Shape.Slot slot : Shape.of(Dossier.class).slots()) {
      if (lists.containsKey(slot.name)) {
        slot.set(builder, lists.get(slot.name));
      }
    }
    if (onlyArticleIsOfSomeOnly(inputs)) {
      String unknown = freeIds.take("unknown-article", Set.of());
      builder.article(Article.builder().id(unknown).build());
    }
    inputs.stream()
        .map(Dossier::formatVersion)
        .max(Comparator.comparingLong(Merging::minor))
        .ifPresent(builder::formatVersion);
    if (!inputs.isEmpty()
        && inputs.stream()
            .allMatch(dossier -> dossier.provenance().equals(inputs.get(0).provenance()))) {
      inputs.get(0).provenance().ifPresent(builder::provenance);
    }
    return builder.extensions(extensions.build()).build();
  }

  /**
   * Returns whether events or evidence of a dossier without articles would incorrectly refer to the
   * only article of the other dossiers.
   */
  private static boolean onlyArticleIsOfSomeOnly(List<Dossier> inputs) {
    return inputs.stream().mapToInt(dossier -> dossier.articles().size()).sum() == 1
        && inputs.stream()
            .filter(dossier -> dossier.articles().isEmpty())
            .anyMatch(
                dossier ->
                    !dossier.events().isEmpty()
                        || !dossier.relations().isEmpty()
                        || dossier.actors().stream().anyMatch(Merging::hasEvidence));
  }

  private static boolean hasEvidence(Actor actor) {
    return Stream.concat(
            actor.otherNames().stream().map(ActorName::evidence),
            actor.affiliations().stream().map(Affiliation::evidence))
        .anyMatch(evidence -> !evidence.isEmpty());
  }

  private static String id(List<Dossier> inputs) {
    String names = String.join("\n", inputs.stream().map(Dossier::id).toList());
    return "urn:uuid:" + UUID.nameUUIDFromBytes(names.getBytes(StandardCharsets.UTF_8));
  }

  private static long minor(String formatVersion) {
    return Long.parseLong(formatVersion.substring(formatVersion.indexOf('.') + 1));
  }
}
