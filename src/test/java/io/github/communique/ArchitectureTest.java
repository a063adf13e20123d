package io.github.communique;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which package may know which. */
class ArchitectureTest {
  private static final String ROOT = "io.github.communique";
  private static final JavaClasses LIBRARY =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  /**
   * The packages from the bottom up: each may use those that its line names, all of which are above
   * it in the table. At run time nothing is needed but Java, Jackson and the annotations.
   */
  private static final String ARROWS =
      """
      # package           | may use of the library                              | and of others
      internal.text       |                                                     | annotations
      issue               | internal.text                                       | annotations
      internal.structure  | internal.text, issue                                | annotations, immutables
      value               | internal.text, internal.structure, issue            | annotations, immutables
      vocabulary          | internal.text, issue                                | annotations
      time                | internal.text, internal.structure, issue, value     | annotations, immutables
      internal.passage    | internal.text                                       | annotations
      model               | internal.text, internal.structure, internal.passage, issue, value, vocabulary, time | annotations, immutables
      merge               | model, internal.text, internal.structure, issue, value, vocabulary | annotations
      internal.inspection | model, internal.text, internal.structure, issue, value, vocabulary, time | annotations
      internal.occurrence | model, internal.inspection, issue, value, vocabulary, time | annotations
      occurrence          | model, internal.inspection, internal.occurrence, issue, time, vocabulary | annotations
      internal.rules      | model, internal.inspection, internal.occurrence, internal.passage, internal.text, issue, value, vocabulary, time | annotations
      validation          | model, internal.inspection, internal.rules, issue   | annotations
      query               | model, occurrence, time, vocabulary                 | annotations
      interop.edtf        | internal.text, issue, time, value                   | annotations
      internal.wire       | model, internal.text, internal.structure, issue, value, vocabulary, time | annotations
      json                | model, internal.text, internal.wire, issue          | annotations, jackson
      json.lines          | model, internal.text, json, issue                   | annotations, jackson
      json.jackson2       | model, internal.wire, json, issue                   | annotations, jackson2
      """;

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = ARROWS)
  void noPackageKnowsMoreThanItMay(String name, String ours, String others) {
    List<String> allowed = new ArrayList<>(List.of("java.."));
    allowed.add(packageOf(name));
    Arrays.stream((ours == null ? "" : ours).split(", *"))
        .filter(one -> !one.isEmpty())
        .map(ArchitectureTest::packageOf).forEach(allowed::add);
    for (String other : others.split(", *")) {
      switch (other) {
        case "annotations" ->
            allowed.addAll(List.of("com.fasterxml.jackson.annotation", "org.jspecify.annotations"));
        case "immutables" -> allowed.add("org.immutables.value..");
        case "jackson" -> allowed.add("tools.jackson..");
        case "jackson2" -> allowed.add("com.fasterxml.jackson..");
        default -> throw new IllegalArgumentException(other);
      }
    }

    classes()
        .that()
        .resideInAPackage(packageOf(name))
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(allowed.toArray(String[]::new))
        .check(LIBRARY);
  }

  @Test
  void noPackageIsForgotten() {
    List<String> listed =
        ARROWS
            .lines()
            .skip(1)
            .map(line -> packageOf(line.substring(0, line.indexOf('|')).strip()))
            .toList();

    assertThat(LIBRARY.stream().map(JavaClass::getPackageName).collect(Collectors.toSet()))
        .containsExactlyInAnyOrderElementsOf(listed);
  }

  /** What the annotations of Immutables leave in the classes is nothing that is ever loaded. */
  @Test
  void immutablesIsGoneAtRunTime() {
    assertThat(ModelTypes.all())
        .allSatisfy(
            type ->
                assertThat(type.getAnnotations())
                    .extracting(annotation -> annotation.annotationType().getPackageName())
                    .allMatch("com.fasterxml.jackson.annotation"::equals));
  }

  /**
   * The check of the API lets a method be added to an interface, since nobody can implement a
   * sealed one. What others implement are functions, which stay as they are.
   */
  @Test
  void whatOthersMayImplementIsAFunction() {
    List<Class<?>> open =
        LIBRARY.stream()
            .<Class<?>>map(JavaClass::reflect)
            .filter(type -> type.isInterface() && !type.isAnnotation() && !type.isSealed())
            .filter(type -> Modifier.isPublic(type.getModifiers()))
            .filter(type -> !type.getPackageName().contains(".internal."))
            .toList();

    assertThat(open).isNotEmpty().allMatch(ArchitectureTest::isFunction);
  }

  private static boolean isFunction(Class<?> type) {
    return Stream.of(type.getMethods())
            .filter(method -> Modifier.isAbstract(method.getModifiers()))
            .count()
        == 1;
  }

  /** Kotlin would have to write such a name in backticks. */
  @Test
  void nothingPublicIsNamedLikeAKeywordOfKotlin() {
    Set<String> keywords =
        Set.of("as", "fun", "in", "is", "object", "typealias", "typeof", "val", "var", "when");

    assertThat(
            LIBRARY.stream()
                .flatMap(type -> type.getMembers().stream())
                .filter(member -> member.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(member -> keywords.contains(member.getName()))
                .map(JavaMember::getFullName))
        .isEmpty();
  }

  private static String packageOf(String name) {
    return name.equals("model") ? ROOT : ROOT + "." + name;
  }
}
