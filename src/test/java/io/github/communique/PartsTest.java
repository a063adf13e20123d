package io.github.communique;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.internal.structure.ModelProperties;
import io.github.communique.time.EventTime;
import io.github.communique.value.Extensible;
import io.github.communique.value.LocalizedText;
import io.github.communique.vocabulary.ClassificationScheme;
import io.github.communique.vocabulary.ConditionKind;
import io.github.communique.vocabulary.IdentifierScheme;
import io.github.communique.vocabulary.QuantityKind;
import io.github.communique.vocabulary.RevisionStatus;
import java.io.ObjectStreamClass;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Tests the common behaviour of the types that are parts of other objects, such as identifiers and
 * quantities. The tests read the properties of these types from the annotations.
 */
class PartsTest {
  @ParameterizedTest
  @CsvSource({
    "ActorName,      text* period certainty attributions evidence",
    "Affiliation,    kind title organization former period certainty attributions evidence",
    "Coordinates,    latitude* longitude* uncertaintyMetres",
    "Evidence,       article in start end exact* prefix suffix",
    "Classification, scheme* code* label",
    "Quantity,       of* item stance among low lowExclusive best high highExclusive approximate previous unit base"
        + " per period text",
    "Identifier,     scheme* value* uri",
    "Provenance,     agent kind version created note",
    "Revision,       number* status* modified reason",
    "time.EventTime, at from to earliest latest ongoing recurring approximate uncertain partOfDay text zone",
    "value.LocalizedText, value* language translations"
  })
  void propertiesAreThoseOfTheFormatInItsOrder(String name, String expected) throws Exception {
    Class<?> type = Class.forName("io.github.communique." + name);
    List<String> properties =
        ModelProperties.of(type).stream()
            .map(
                property ->
                    property.getKey()
                        + (ModelProperties.isRequired(property.getValue()) ? "*" : ""))
            .toList();
    assertThat(String.join(" ", properties)).isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource("types")
  void missingRequiredPropertiesAreReportedByName(Class<?> type) {
    List<String> required =
        ModelProperties.of(type).stream()
            .filter(property -> ModelProperties.isRequired(property.getValue()))
            .map(property -> "json.missing " + property.getKey())
            .toList();
    assertThat(Faults.of(() -> build(builder(type)))).containsAll(required);
  }

  @ParameterizedTest
  @MethodSource("types")
  void noExtensionTakesTheNameOfAProperty(Class<?> type) throws Exception {
    Object builder = builder(type);
    for (String name : ModelProperties.names(type)) {
      extend(builder, name);
    }
    extend(builder, "acme:sentiment");
    assertThat(Faults.of(() -> build(builder)))
        .filteredOn(fault -> fault.startsWith("json.duplicate-key"))
        .containsExactlyInAnyOrderElementsOf(
            ModelProperties.names(type).stream().map("json.duplicate-key "::concat).toList());
  }

  @ParameterizedTest
  @MethodSource("parts")
  void everyTypeStoresUnknownPropertiesInOrder(Extensible part) throws Throwable {
    Class<?> type = part.getClass().getInterfaces()[0];
    Object builder = type.getMethod("toBuilder").invoke(part);
    extend(builder, "z:last");
    extend(builder, "a:first");
    Extensible extended = (Extensible) build(builder);
    assertThat(extended.extensions().asMap())
        .containsExactly(Map.entry("z:last", 1L), Map.entry("a:first", 1L));
    assertThat(extended).isNotEqualTo(part);
  }

  @ParameterizedTest
  @MethodSource("parts")
  void theSerializedFormHasAVersion(Extensible part) {
    assertThat(ObjectStreamClass.lookup(part.getClass()).getSerialVersionUID()).isOne();
    assertThat(JavaSerialization.copy(part)).isEqualTo(part).isNotSameAs(part);
  }

  @Test
  void noImplementationIsPublic() {
    assertThat(parts().map(Object::getClass))
        .allSatisfy(type -> assertThat(type).isFinal().isPackagePrivate());
  }

  static Stream<Extensible> parts() {
    return Stream.of(
        Affiliation.builder().organization("france").build(),
        Coordinates.of(48.8566, 2.3522),
        Evidence.of("Paris"),
        Classification.of(ClassificationScheme.CAMEO, "036"),
        Quantity.exactly(QuantityKind.INJURED, 5),
        Identifier.of(IdentifierScheme.WIKIDATA, "Q90"),
        Provenance.builder().agent("Example Desk").build(),
        Revision.builder().number(1).status(RevisionStatus.CURRENT).build(),
        EventTime.on(2022, 2, 21),
        LocalizedText.of("id", "Prancis").translated("en", "France"));
  }

  static Stream<Class<?>> types() {
    return Stream.of(
        Affiliation.class,
        Coordinates.class,
        Evidence.class,
        Classification.class,
        Quantity.class,
        Identifier.class,
        Provenance.class,
        Revision.class,
        EventTime.class,
        LocalizedText.class);
  }

  private static Object builder(Class<?> type) throws ReflectiveOperationException {
    return type.getMethod("builder").invoke(null);
  }

  private static void extend(Object builder, String name) throws ReflectiveOperationException {
    builder.getClass().getMethod("extension", String.class, Object.class).invoke(builder, name, 1);
  }

  private static Object build(Object builder) throws Throwable {
    try {
      return builder.getClass().getMethod("build").invoke(builder);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  @Test
  void aProvisionHasAConditionInWords() {
    Provision provision =
        Provision.builder()
            .text("en", "talk")
            .condition(ConditionKind.IF, "en", "it rains")
            .build();
    assertThat(provision.conditions())
        .containsExactly(Condition.of(ConditionKind.IF, "en", "it rains"));
  }
}
