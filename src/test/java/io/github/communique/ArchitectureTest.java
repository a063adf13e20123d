package io.github.communique;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Enforces the permitted dependencies between packages. */
class ArchitectureTest {
  private static final String ROOT = "io.github.communique";
  private static final JavaClasses LIBRARY =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  /** The packages that docs/architecture.md classifies as the model. */
  private static final List<String> MODEL =
      List.of("", ".value", ".vocabulary", ".time", ".issue", ".passage");

  private static final Pattern ROW =
      Pattern.compile("\\| `(?:io\\.github\\.communique|…)([.\\w]*)` \\|.*\\| ([^|]*) \\|");

  private static final Pattern PACKAGE = Pattern.compile("`([.\\w]+)`");

  /**
   * Returns the packages that each package may use, as listed in the tables of
   * docs/architecture.md.
   */
  private static Map<String, Set<String>> tables() throws IOException {
    Map<String, Set<String>> tables = new LinkedHashMap<>();
    for (String line : Files.readAllLines(Path.of("docs/architecture.md"))) {
      Matcher row = ROW.matcher(line);
      if (row.matches()) {
        Set<String> used = new LinkedHashSet<>();
        if (row.group(2).contains("the model")) {
          used.addAll(MODEL);
        }
        PACKAGE.matcher(row.group(2)).results().forEach(found -> used.add("." + found.group(1)));
        assertThat(tables.put(row.group(1), used)).as(line).isNull();
      }
    }
    return tables;
  }

  static Stream<Arguments> packages() throws IOException {
    return tables().entrySet().stream()
        .map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
  }

  @ParameterizedTest
  @MethodSource("packages")
  void packagesUseOnlyAllowedPackages(String name, Set<String> used) {
    List<String> allowed =
        new ArrayList<>(
            List.of(
                "java..",
                "com.fasterxml.jackson.annotation",
                "org.jspecify.annotations",
                ROOT + ".internal.text",
                ROOT + name));
    used.forEach(one -> allowed.add(ROOT + one));
    switch (name) {
      case "", ".time", ".value", ".internal.structure" -> allowed.add("org.immutables..");
      case ".json", ".json.lines", ".internal.export", ".interop.geojson", ".interop.schemaorg" ->
          allowed.add("tools.jackson..");
      case ".interop.dataset" -> allowed.addAll(List.of("tools.jackson..", "de.siegmar.fastcsv.."));
      case ".json.jackson2" -> allowed.add("com.fasterxml.jackson..");
      default -> {}
    }

    classes()
        .that()
        .resideInAPackage(ROOT + name)
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(allowed.toArray(String[]::new))
        .check(LIBRARY);
  }

  /** An unused permission could allow an unintended dependency in the future. */
  @ParameterizedTest
  @MethodSource("packages")
  void allowedPackagesAreUsed(String name, Set<String> used) {
    Set<String> really =
        LIBRARY.stream()
            .filter(type -> type.getPackageName().equals(ROOT + name))
            .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
            .map(dependency -> dependency.getTargetClass().getBaseComponentType().getPackageName())
            .filter(target -> target.startsWith(ROOT))
            .map(target -> target.substring(ROOT.length()))
            .collect(Collectors.toSet());
    Set<String> named = new HashSet<>(used);
    if (named.contains("")) {
      named.removeAll(MODEL);
    }

    assertThat(really).containsAll(named);
  }

  @Test
  void noPackageIsForgotten() throws IOException {
    assertThat(LIBRARY.stream().map(type -> type.getPackageName().substring(ROOT.length())))
        .isNotEmpty()
        .isSubsetOf(tables().keySet());
  }

  @Test
  void noPackagesUseEachOther() {
    SliceAssignment packages =
        new SliceAssignment() {
          @Override
          public SliceIdentifier getIdentifierOf(JavaClass type) {
            return SliceIdentifier.of(type.getPackageName());
          }

          @Override
          public String getDescription() {
            return "packages";
          }
        };

    slices().assignedFrom(packages).should().beFreeOfCycles().check(LIBRARY);
  }

  /**
   * Simple names are unique, so that the name in an import or a message identifies a single class.
   * The only exception is the generated class ModelText: it exists in each model package, because
   * Immutables requires the same class name in all packages.
   */
  @Test
  void noTwoClassesHaveOneSimpleName() {
    Map<String, List<String>> byName =
        LIBRARY.stream()
            .filter(JavaClass::isTopLevelClass)
            .filter(type -> !Set.of("package-info", "ModelText").contains(type.getSimpleName()))
            .collect(
                Collectors.groupingBy(
                    JavaClass::getSimpleName,
                    Collectors.mapping(JavaClass::getName, Collectors.toList())));

    assertThat(byName.values()).isNotEmpty().allSatisfy(names -> assertThat(names).hasSize(1));
  }

  /** If the return type of a method is not exported, other modules cannot use the result. */
  @Test
  void typesOfThePublicApiAreExported() throws IOException {
    Set<String> exported =
        Pattern.compile("exports ([\\w.]+);")
            .matcher(Files.readString(Path.of("src/main/java/module-info.java")))
            .results()
            .map(export -> export.group(1))
            .collect(Collectors.toSet());

    List<JavaClass> used =
        LIBRARY.stream()
            .filter(type -> isPublic(type) && exported.contains(type.getPackageName()))
            .flatMap(type -> type.getMethods().stream())
            .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
            .flatMap(
                method ->
                    Stream.of(
                            method.getReturnType().getAllInvolvedRawTypes().stream(),
                            method.getParameterTypes().stream()
                                .flatMap(type -> type.getAllInvolvedRawTypes().stream()))
                        .flatMap(all -> all))
            .filter(type -> type.getPackageName().startsWith(ROOT))
            .distinct()
            .toList();

    assertThat(used)
        .hasSizeGreaterThan(80)
        .allMatch(ArchitectureTest::isPublic, "is public")
        .allMatch(type -> exported.contains(type.getPackageName()), "is exported");
  }

  /** Immutables annotations may remain in the class files, but they are never loaded. */
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
   * The API check allows new methods in interfaces, because most interfaces are sealed and users
   * cannot implement them. Users can implement only functional interfaces, and the method of a
   * functional interface must not change.
   */
  @Test
  void implementableInterfacesAreFunctional() {
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

  /** In Kotlin, a name that is a keyword would have to be enclosed in backticks. */
  @Test
  void publicNamesAreNotKeywordsOfKotlin() {
    Set<String> keywords =
        Set.of("as", "fun", "in", "is", "object", "typealias", "typeof", "val", "var", "when");

    assertThat(
            LIBRARY.stream()
                .filter(type -> !type.getPackageName().contains(".internal."))
                .flatMap(type -> type.getMembers().stream())
                .filter(member -> member.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(member -> keywords.contains(member.getName()))
                .map(JavaMember::getFullName))
        .isEmpty();
  }

  private static boolean isPublic(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC)
        && type.getEnclosingClass().map(ArchitectureTest::isPublic).orElse(true);
  }
}
