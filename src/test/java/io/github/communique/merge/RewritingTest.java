package io.github.communique.merge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.Dossier;
import io.github.communique.DossierObject;
import io.github.communique.ModelTypes;
import io.github.communique.Ref;
import io.github.communique.Samples;
import io.github.communique.internal.structure.ModelProperties;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RewritingTest {
  static Stream<String> samples() {
    return Samples.all().keySet().stream();
  }

  /**
   * Every property is set in the samples, so that this test covers every kind of reference in the
   * model.
   */
  @ParameterizedTest
  @MethodSource("samples")
  void noReferenceIsForgotten(String sample) {
    Object object = Samples.all().get(sample);
    List<String> before = ids(object);
    Map<String, String> there = new HashMap<>();
    Map<String, String> back = new HashMap<>();
    for (String id : before) {
      there.put(id, "new-" + id);
      back.put("new-" + id, id);
    }

    Object renamed = new Rewriting(there, Optional.empty()).rewrite(object);

    assertThat(ids(renamed)).isEqualTo(before.stream().map(id -> "new-" + id).toList());
    assertThat(new Rewriting(back, Optional.empty()).rewrite(renamed)).isEqualTo(object);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void allReferencesAreShown(String sample) {
    Object object = Samples.all().get(sample);
    Set<String> shown = new HashSet<>();

    Rewriting.forEachRef(object, ref -> shown.add(ref.id()));

    assertThat(shown).isEqualTo(refs(object).collect(Collectors.toSet()));
  }

  @Test
  void unchangedObjectsAreReused() {
    Dossier dossier = Samples.dossier();

    assertThat(new Rewriting(Map.of("unheard", "of"), Optional.empty()).rewrite(dossier))
        .isSameAs(dossier);
  }

  /** Finds all references and object ids, without using the code under test. */
  private static List<String> ids(Object value) {
    if (value instanceof Ref<?> ref) {
      return List.of(ref.id());
    }
    List<String> found = new ArrayList<>();
    if (value instanceof List<?> list) {
      list.forEach(element -> found.addAll(ids(element)));
    } else if (ModelTypes.all().anyMatch(type -> type.isInstance(value))) {
      if (value instanceof DossierObject object) {
        found.add(object.id());
      }
      ModelProperties.of(Samples.typeOf(value))
          .forEach(
              property ->
                  ModelTypes.value(property.getValue(), value)
                      .ifPresent(content -> found.addAll(ids(content))));
    }
    return found;
  }

  private static Stream<String> refs(Object value) {
    if (value instanceof Ref<?> ref) {
      return Stream.of(ref.id());
    }
    if (value instanceof List<?> list) {
      return list.stream().flatMap(RewritingTest::refs);
    }
    return ModelTypes.all().noneMatch(type -> type.isInstance(value))
        ? Stream.empty()
        : ModelProperties.of(Samples.typeOf(value)).stream()
            .flatMap(property -> ModelTypes.value(property.getValue(), value).stream())
            .flatMap(RewritingTest::refs);
  }
}
