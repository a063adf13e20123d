package io.github.communique.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.internal.wire.LibraryVersion;
import io.github.communique.json.jackson2.CommuniqueJackson2Module;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Tests that both modules report the version of the artifact that contains them. */
class ModuleVersionTest {
  @Test
  void isThatOfThePom() throws Exception {
    Matcher pom =
        Pattern.compile(
                "<groupId>(.+)</groupId>\\s*<artifactId>(.+)</artifactId>\\s*<version>(.+)</version>")
            .matcher(Files.readString(Path.of("pom.xml")));
    assertThat(pom.find()).isTrue();
    assertThat(LibraryVersion.GROUP).isEqualTo(pom.group(1));
    assertThat(LibraryVersion.ARTIFACT).isEqualTo(pom.group(2));
    assertThat(LibraryVersion.VERSION).isEqualTo(pom.group(3));

    String version = pom.group(1) + "/" + pom.group(2) + "/" + pom.group(3);
    assertThat(new CommuniqueModule().version().toFullString()).isEqualTo(version);
    assertThat(new CommuniqueJackson2Module().version().toFullString()).isEqualTo(version);
  }
}
