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
   * Below everything, {@code structure} checks what is built and {@code value} holds text; these
   * two know each other. Above everything, {@code json} knows a JSON library. In between nothing
   * points upwards, and at run time nothing is needed but Java, Jackson and the annotations.
   */
  private static final String ARROWS =
      """
      # package    | knows of the library's                            | and of others
      structure    | value                                             | annotations, immutables
      value        | structure                                         | annotations, immutables
      vocabulary   | structure, value                                           | annotations
      time         | structure, value                                  | annotations, immutables
      model        | structure, value, time, vocabulary                | annotations, immutables
      validation   | model, structure, value, time, vocabulary         | annotations
      query        | model, structure, value, time, vocabulary, validation | annotations
      interop.edtf | structure, value, time                          | annotations
      interop.text | structure, value, time                          | annotations
      page         | model, structure, value, time, vocabulary, validation, query, json | annotations
      wire         | model, structure, value, time, vocabulary, validation | annotations
      json         | model, structure, value, time, vocabulary, validation, wire | annotations, jackson
      json.jackson2 | model, structure, value, time, vocabulary, validation, wire, json | annotations, jackson2
      """;

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = ARROWS)
  void noPackageKnowsMoreThanItMay(String name, String ours, String others) {
    List<String> allowed = new ArrayList<>(List.of("java.."));
    allowed.add(packageOf(name));
    Arrays.stream(ours.split(", *")).map(ArchitectureTest::packageOf).forEach(allowed::add);
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
            .filter(type -> !type.getPackageName().matches(".*\\.(structure|wire)"))
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
