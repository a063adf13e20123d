package io.github.communique.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.communique.issue.Issue;
import io.github.communique.issue.StructureException;
import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** Tests every enum in the package; new enums are found automatically. */
class ClosedWordsTest {
  /** The terms of the closed vocabularies, which must not change in any 1.x release. */
  private static final Map<Class<?>, List<String>> FROZEN =
      Map.of(
          Status.class,
          List.of(
              "proposed",
              "intended",
              "planned",
              "expected",
              "ongoing",
              "occurred",
              "postponed",
              "cancelled",
              "failed",
              "interrupted",
              "hypothetical",
              "unknown"),
          Certainty.class,
          List.of("certain", "probable", "possible", "unspecified"),
          Polarity.class,
          List.of("positive", "negative"),
          QuotationForm.class,
          List.of("direct", "indirect", "mixed"),
          Rank.class,
          List.of("preferred", "normal", "deprecated"),
          RevisionStatus.class,
          List.of("current", "superseded", "corrected", "retracted"),
          EventType.class,
          List.of("statement", "meeting", "agreement", "action"));

  private static final ObjectMapper JSON = JsonMapper.builder().build();

  static List<Class<?>> enums() {
    return new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(Status.class.getPackageName())
            .stream()
            .filter(JavaClass::isEnum)
            .<Class<?>>map(JavaClass::reflect)
            .toList();
  }

  @Test
  void noEnumIsMissingHere() {
    assertThat(enums()).containsExactlyInAnyOrderElementsOf(FROZEN.keySet());
  }

  @ParameterizedTest
  @MethodSource("enums")
  void theWordsAreFrozen(Class<?> type) {
    assertThat(constants(type).map(Object::toString))
        .containsExactlyElementsOf(FROZEN.get(type))
        .allMatch(word -> word.matches("[a-z0-9]+(-[a-z0-9]+)*"));
  }

  @ParameterizedTest
  @MethodSource("enums")
  void aConstantIsNamedAfterItsWord(Class<?> type) throws Exception {
    Locales.underEach(
        () ->
            assertThat(constants(type))
                .allSatisfy(
                    constant -> {
                      String word = constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
                      assertThat(type.getMethod("value").invoke(constant)).isEqualTo(word);
                      assertThat(of(type, word)).isSameAs(constant);
                    }));
  }

  @ParameterizedTest
  @MethodSource("enums")
  void anUnknownWordIsRefusedWithAllThatAreAllowed(Class<?> type) throws Exception {
    String allowed = String.join(", ", FROZEN.get(type));
    String upper = constants(type).findFirst().orElseThrow().name();
    Locales.underEach(
        () ->
            assertThat(List.of("maybe", "", " ", upper))
                .allSatisfy(
                    word ->
                        assertThatThrownBy(() -> of(type, word))
                            .isInstanceOfSatisfying(
                                StructureException.class,
                                e -> {
                                  assertThat(e.type()).isEqualTo(type.getSimpleName());
                                  assertThat(e.issues())
                                      .singleElement()
                                      .returns("json.type", Issue::code);
                                })
                            .hasMessage(
                                "%s must be one of %s; found \"%s\"",
                                TermName.of(type.getSimpleName()), allowed, word)));
  }

  @ParameterizedTest
  @MethodSource("enums")
  void nullIsRefused(Class<?> type) {
    assertThatNullPointerException().isThrownBy(() -> of(type, null)).withMessage("word");
  }

  @ParameterizedTest
  @MethodSource("enums")
  void jsonIsTheWordAsAString(Class<?> type) {
    constants(type)
        .forEach(
            constant -> {
              String json = JSON.writeValueAsString(constant);
              assertThat(json).isEqualTo('"' + constant.toString() + '"');
              assertThat((Object) JSON.readValue(json, type)).isSameAs(constant);
            });
  }

  private static Stream<Enum<?>> constants(Class<?> type) {
    return Arrays.stream(type.getEnumConstants()).map(constant -> (Enum<?>) constant);
  }

  private static Object of(Class<?> type, String word) throws ReflectiveOperationException {
    try {
      return type.getMethod("of", String.class).invoke(null, word);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw e;
    }
  }
}
