package io.github.communique.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Compares docs/versioning.md with the Javadoc and with the API check in pom.xml. */
class VersioningPageTest {
  private static final Path SOURCES = Path.of("src/main/java/io/github/communique");

  /** Matches the Javadoc of a public enum or record. */
  private static final Pattern DECLARATION =
      Pattern.compile(
          "/\\*\\*((?:(?!\\*/).)*)\\*/\\s*(?:@\\S+\\s+)*public (enum|record) (\\w+)",
          Pattern.DOTALL);

  /** The enums and records to which only a major version can add constants or components. */
  private static final List<String> FIXED =
      List.of("Anchor", "Origin", "Precision", "Severity", "TimeRelation");

  @Test
  void theJavadocStatesWhatAMinorVersionMayAdd() throws IOException {
    List<String> missing = new ArrayList<>();
    for (Path file : sources()) {
      for (MatchResult found : DECLARATION.matcher(Files.readString(file)).results().toList()) {
        String javadoc = found.group(1).replaceAll("\\s*\\n\\s*\\*\\s*", " ");
        String sentence =
            found.group(2).equals("enum")
                ? "A minor version may add constants."
                : "Only the library creates instances; a minor version may add components.";
        if (javadoc.contains(sentence) == FIXED.contains(found.group(3))) {
          missing.add(file + " " + found.group(3));
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !file.startsWith(SOURCES.resolve("internal")))
          .filter(file -> !file.startsWith(SOURCES.resolve("vocabulary")))
          .toList();
    }
  }

  /** {@code Extensible} cannot be sealed, because its subtypes are in several packages. */
  @Test
  void theApiCheckListsTheInterfacesThatApplicationsImplement() throws IOException {
    String[] executions =
        Files.readString(Path.of("pom.xml"))
            .replaceAll("(?s)^.*<id>what-is-public</id>", "")
            .split("<id>what-applications-implement</id>", 2);
    List<String> excluded = names("exclude", executions[0]);
    List<String> included = names("include", executions[1]);

    assertThat(included)
        .containsExactlyInAnyOrderElementsOf(openInterfaces())
        .contains("io.github.communique.validation.Rule");
    assertThat(excluded).containsAll(included);
  }

  private static List<String> names(String element, String xml) {
    return Pattern.compile("<" + element + ">(io\\.github\\.communique\\..*)</")
        .matcher(xml)
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  private static List<String> openInterfaces() {
    return new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.github.communique")
            .stream()
            .filter(type -> type.isInterface() && !type.isAnnotation())
            .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
            .filter(type -> !type.getPackageName().startsWith("io.github.communique.internal"))
            .filter(type -> !type.reflect().isSealed())
            .map(JavaClass::getName)
            .filter(name -> !name.equals("io.github.communique.value.Extensible"))
            .toList();
  }
}
