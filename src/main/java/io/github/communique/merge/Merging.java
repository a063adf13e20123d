package io.github.communique.merge;

import io.github.communique.Actor;
import io.github.communique.Article;
import io.github.communique.Dossier;
import io.github.communique.DossierObject;
import io.github.communique.Location;
import io.github.communique.Provenance;
import io.github.communique.Ref;
import io.github.communique.merge.DossierMerge.Join;
import io.github.communique.merge.DossierMerge.NotJoined;
import io.github.communique.merge.DossierMerge.Renaming;
import io.github.communique.internal.text.Quoted;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
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

/** Adds dossier to dossier. */
public final class Merging {
  private final FreeIds freeIds = new FreeIds();
  private final Joining<Actor> actors = new Joining<>(Actor::partOf);
  private final Joining<Location> locations = new Joining<>(Location::partOf);

  /** The other lists of the dossier, and the joined ones in the end, by property. */
  private final Map<String, List<Object>> lists = new LinkedHashMap<>();

  private final List<Renaming> renamings = new ArrayList<>();
  private final List<Join> joins = new ArrayList<>();
  private final List<NotJoined> notJoined = new ArrayList<>();
  private final Map<String, Map<String, String>> ids = new LinkedHashMap<>();
  private final ExtensionsUnion extensions = new ExtensionsUnion();

  public static DossierMerge merge(Collection<? extends Dossier> dossiers) {
    List<Dossier> inputs = distinct(dossiers);
    Merging merging = new Merging();
    inputs.forEach(merging::learn);
    inputs.forEach(merging::add);
    return new DossierMerge(
        inputs.size() == 1 ? inputs.get(0) : merging.build(inputs),
        merging.renamings,
        merging.joins,
        merging.notJoined,
        merging.ids);
  }

  private static List<Dossier> distinct(Collection<? extends Dossier> dossiers) {
    Map<String, Dossier> byId = new LinkedHashMap<>();
    for (Dossier dossier : dossiers) {
      Dossier other = byId.putIfAbsent(dossier.id(), dossier);
      if (other != null && !other.equals(dossier)) {
        throw new IllegalArgumentException(
            "two different dossiers have the id "
                + Quoted.of(dossier.id())
                + ": merge the newer version, or give one of them an id of its own");
      }
    }
    return List.copyOf(byId.values());
  }

  private void learn(Dossier dossier) {
    Set<String> twice = twice(dossier, new HashSet<>());
    actors.learn(unique(dossier.actors(), twice));
    locations.learn(unique(dossier.locations(), twice));
  }

  /**
   * The ids that stand more than once.
   *
   * @param own takes all ids of objects, in their order
   */
  private static Set<String> twice(Dossier dossier, Set<String> own) {
    Set<String> twice = new HashSet<>();
    Stream.of(dossier.articles(), dossier.actors(), dossier.locations(), dossier.events())
        .flatMap(List::stream)
        .map(DossierObject::id)
        .filter(id -> !own.add(id))
        .forEach(twice::add);
    return twice;
  }

  private static <T extends DossierObject> List<T> unique(List<T> objects, Set<String> twice) {
    return objects.stream().filter(object -> !twice.contains(object.id())).toList();
  }

  private void add(Dossier dossier) {
    Set<String> own = new LinkedHashSet<>();
    Set<String> twice = twice(dossier, own);
    // What is missing here must stay so, and not be found in another dossier.
    Rewriting.forEachRef(dossier, ref -> own.add(ref.id()));

    Map<String, String> joined = new LinkedHashMap<>();
    joined.putAll(actors.find(dossier.id(), unique(dossier.actors(), twice), notJoined));
    joined.putAll(locations.find(dossier.id(), unique(dossier.locations(), twice), notJoined));
    Map<String, String> renamed = new LinkedHashMap<>();
    for (String id : own) {
      String into = joined.get(id);
      String result = into == null ? freeIds.take(id, own) : into;
      renamed.put(id, result);
      if (into != null) {
        joins.add(new Join(dossier.id(), id, into));
      } else if (!result.equals(id)) {
        renamings.add(new Renaming(dossier.id(), id, result));
      }
    }
    ids.put(dossier.id(), renamed);
    Set<String> joinable = new HashSet<>(own);
    joinable.removeAll(twice);
    append(
        new Rewriting(renamed, onlyArticle(dossier, renamed)).rewrite(dossier),
        new HashSet<>(joined.values()),
        inMerge(joinable, renamed));
  }

  private static Set<String> inMerge(Set<String> own, Map<String, String> renamed) {
    Set<String> all = new HashSet<>();
    own.forEach(id -> all.add(renamed.get(id)));
    return all;
  }

  /** The article that all events of the dossier come from without saying so. */
  private static Optional<Ref<Article>> onlyArticle(Dossier dossier, Map<String, String> renamed) {
    return dossier.articles().size() == 1
        ? Optional.of(
            Ref.to(
                Article.class, Objects.requireNonNull(renamed.get(dossier.articles().get(0).id()))))
        : Optional.empty();
  }

  private void append(Dossier dossier, Set<String> joined, Set<String> joinable) {
    for (ModelSlot slot : ModelSlot.of(dossier)) {
      if (slot.get(dossier) instanceof List<?> list) {
        lists.computeIfAbsent(slot.name, name -> new ArrayList<>()).addAll(list);
      }
    }
    actors.add(dossier.actors(), joined, joinable);
    locations.add(dossier.locations(), joined, joinable);
    extensions.add(dossier.extensions());
  }

  private Dossier build(List<Dossier> inputs) {
    Dossier.Builder builder = Dossier.builder();
    lists.put("actors", new ArrayList<>(actors.all()));
    lists.put("locations", new ArrayList<>(locations.all()));
    for (ModelSlot slot : ModelSlot.of(builder.id(id(inputs)).build())) {
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
        .reduce((a, b) -> minor(a) < minor(b) ? b : a)
        .ifPresent(builder::formatVersion);
    Set<Optional<Provenance>> provenances = new HashSet<>();
    inputs.forEach(dossier -> provenances.add(dossier.provenance()));
    if (provenances.size() == 1) {
      builder.provenance(provenances.iterator().next());
    }
    return builder.extensions(extensions.build()).build();
  }

  /** Whether a dossier without articles would come by the only one of the others. */
  private static boolean onlyArticleIsOfSomeOnly(List<Dossier> inputs) {
    return inputs.stream().mapToInt(dossier -> dossier.articles().size()).sum() == 1
        && inputs.stream()
            .filter(dossier -> dossier.articles().isEmpty())
            .anyMatch(dossier -> !dossier.events().isEmpty() || !dossier.relations().isEmpty());
  }

  private static String id(List<Dossier> inputs) {
    String names = String.join("\n", inputs.stream().map(Dossier::id).toList());
    return "urn:uuid:" + UUID.nameUUIDFromBytes(names.getBytes(StandardCharsets.UTF_8));
  }

  private static long minor(String formatVersion) {
    return Long.parseLong(formatVersion.substring(formatVersion.indexOf('.') + 1));
  }
}
