package io.github.communique.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.Dossier;
import io.github.communique.arbitraries.DossierArbitraries;
import io.github.communique.issue.Issue;
import io.github.communique.issue.Severity;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Tests that {@code tryRead} keeps the complete objects of a document that is truncated or is not
 * valid JSON.
 */
class CutOffTest {
  private static final String HEAD = "{\"formatVersion\":\"1.0\",\"id\":\"urn:x:1\",";
  private static final String ACTOR =
      "{\"id\":\"a\",\"kind\":\"state\",\"name\":{\"value\":\"A\",\"language\":\"en\"}}";
  private static final String ACTORS = HEAD + "\"actors\":[" + ACTOR + "],";

  @Provide
  Arbitrary<Dossier> dossiers() {
    return DossierArbitraries.dossiers();
  }

  /** {@code tryRead} keeps exactly the objects whose closing brace precedes the cut. */
  @Property(tries = 200)
  void everyWholeObjectIsKept(@ForAll("dossiers") Dossier dossier, @ForAll int place)
      throws IOException {
    for (byte[] json :
        List.of(DossierJson.write(dossier).getBytes(UTF_8), DossierJson.canonical(dossier))) {
      Dossier whole = DossierJson.read(json);
      byte[] cut = Arrays.copyOf(json, Math.floorMod(place, json.length));
      ReadResult result = DossierJson.tryRead(cut);

      assertThat(result.isComplete()).isFalse();
      List<Object> kept = result.dossier().map(CutOffTest::objects).orElse(List.of());
      assertThat(kept).isEqualTo(objects(whole).stream().filter(kept::contains).toList());
      assertThat(kept).hasSize(closed(cut));
      ReadResult ofStream = DossierJson.tryRead(new ByteArrayInputStream(cut));
      assertThat(ofStream.dossier().map(CutOffTest::objects).orElse(List.of())).isEqualTo(kept);
      assertThat(ofStream.issues().toString().replaceAll("found .*", ""))
          .isEqualTo(result.issues().toString().replaceAll("found .*", ""));
    }
  }

  /** Returns the objects in the lists of a dossier. */
  private static List<Object> objects(Dossier dossier) {
    List<Object> objects = new ArrayList<>();
    for (List<? extends Object> list :
        List.of(
            dossier.articles(),
            dossier.actors(),
            dossier.locations(),
            dossier.statements(),
            dossier.meetings(),
            dossier.agreements(),
            dossier.actions(),
            dossier.relations())) {
      objects.addAll(list);
    }
    return objects;
  }

  /**
   * Counts the closing braces of the objects in the dossier's lists, without using the code under
   * test.
   */
  private static int closed(byte[] json) {
    Set<String> lists =
        Set.of(
            "articles",
            "actors",
            "locations",
            "statements",
            "meetings",
            "agreements",
            "actions",
            "relations");
    String text = new String(json, ISO_8859_1);
    int depth = 0;
    int closed = 0;
    String name = "";
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"') {
        int from = i + 1;
        for (i++; i < text.length() && text.charAt(i) != '"'; i++) {
          i += text.charAt(i) == '\\' ? 1 : 0;
        }
        if (depth == 1 && i < text.length()) {
          name = text.startsWith("\":", i) ? text.substring(from, i) : name;
        }
      } else if (c == '{' || c == '[') {
        depth++;
      } else if (c == '}' || c == ']') {
        depth--;
        closed += depth == 2 && c == '}' && lists.contains(name) ? 1 : 0;
      }
    }
    return closed;
  }

  @Test
  void theIssueNamesTheUnreadPart() {
    ReadResult result =
        DossierJson.tryRead(
            ACTORS
                + "\"meetings\":[{\"id\":\"m\",\"status\":\"occurred\",\"participants\":[{\"act");

    assertThat(result.dossier().orElseThrow().actors()).hasSize(1);
    assertThat(result.dossier().orElseThrow().meetings()).isEmpty();
    assertThat(result.leftOut()).containsExactly("m");
    assertThat(result.issues())
        .singleElement()
        .satisfies(
            issue -> {
              assertThat(issue.severity()).isEqualTo(Severity.ERROR);
              assertThat(issue.pointer()).isEqualTo("/meetings/0/participants/0");
              assertThat(issue.message())
                  .endsWith(
                      "; the Meeting \"m\" at /meetings/0 and everything after it are not read");
            });
  }

  @Test
  void aDossierWhoseIdMayFollowGetsOne() {
    ReadResult result = DossierJson.tryRead("{\"actors\":[" + ACTOR + "],\"meet");

    assertThat(result.dossier().orElseThrow().actors()).hasSize(1);
    assertThat(result.issues())
        .singleElement()
        .asString()
        .contains("the dossier is given a random id");
    assertThat(DossierJson.tryRead("{\"actors\":[{\"id\":").dossier()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'id':'b','kind':'state','name':7} | the Actor \"b\" at /actors/0 is not read",
        "{'kind':'state','id':'b'} | the Actor \"b\" at /actors/0 is not read",
        "{'id':'b','kind':'state','name':{'language':'en'}} | the Actor \"b\" at /actors/0 is not read",
        "{'kind':'state','name':{'value':'B'}} | the Actor at /actors/0 is not read",
      })
  void theIssueThatCostsAnObjectNamesIt(String actor, String message) {
    ReadResult result =
        DossierJson.tryRead(HEAD + "\"actors\":[" + actor.replace('\'', '"') + "]}");

    assertThat(result.dossier().orElseThrow().actors()).isEmpty();
    assertThat(result.issues())
        .filteredOn(issue -> issue.message().endsWith("; " + message))
        .isNotEmpty();
  }

  /**
   * A fault in an optional property does not cause the object to be omitted, so the message does
   * not mention an omission.
   */
  @Test
  void theIssueDoesNotNameReadParts() {
    ReadResult result =
        DossierJson.tryRead(
            HEAD + "\"actors\":[" + ACTOR.replace("\"kind\"", "\"aliases\":3,\"kind\"") + "]}");

    assertThat(result.dossier().orElseThrow().actors()).hasSize(1);
    assertThat(result.issues())
        .extracting(Issue::message)
        .noneMatch(message -> message.contains("is not read"));
  }
}
