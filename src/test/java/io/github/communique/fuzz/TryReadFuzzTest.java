package io.github.communique.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.communique.Dossier;
import io.github.communique.issue.Issue;
import io.github.communique.issue.Severity;
import io.github.communique.json.DossierJson;
import io.github.communique.json.DossierReadException;
import io.github.communique.json.DossierReader;
import io.github.communique.json.ReadResult;
import io.github.communique.validation.Validator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tests that no sequence of bytes causes an exception. Every issue has a documented code and a
 * pointer into the document, and the result can be written, read and validated.
 */
class TryReadFuzzTest {
  private static final Pattern POINTER = Pattern.compile("(/([^~/]|~[01])*)*", Pattern.DOTALL);
  private static final JsonMapper PLAIN =
      JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
  private static final Set<String> CODES = documentedCodes();

  private static Set<String> documentedCodes() {
    try {
      String page = Files.readString(Path.of("docs/issues.md"));
      return Pattern.compile("`([a-z]+\\.[a-z-]+)`")
          .matcher(page)
          .results()
          .map((MatchResult match) -> match.group(1))
          .collect(Collectors.toSet());
    } catch (IOException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  @MethodSource("io.github.communique.fuzz.Seeds#dossiers")
  @FuzzTest
  void tryRead(byte[] input) throws IOException {
    ReadResult result = DossierJson.tryRead(input);
    assertResult(result);
    assertThat(result.issues()).allSatisfy(TryReadFuzzTest::assertIssue);
    assertPointsIntoTheText(input, result.issues());
    result.dossier().ifPresent(TryReadFuzzTest::assertUsable);

    assertSame(DossierJson.tryRead(new ByteArrayInputStream(input)), result);
    assertStrict(DossierReader.standard().strict().tryRead(input), result);
    assertFirstIssues(DossierReader.standard().maxIssues(2).tryRead(input), result);
    assertResult(DossierReader.standard().maxDepth(2).maxStringLength(8).tryRead(input));
    assertResult(DossierReader.standard().maxNumberLength(3).tryRead(input));

    ReadResult ofText = DossierJson.tryRead(new String(input, UTF_8));
    assertResult(ofText);
    if (isUtf8(input)) {
      assertThat(ofText.dossier()).isEqualTo(result.dossier());
      assertThat(codes(ofText.issues())).isEqualTo(codes(result.issues()));
    }
  }

  private static void assertResult(ReadResult result) {
    boolean noError =
        result.issues().stream().noneMatch(issue -> issue.severity() == Severity.ERROR);
    assertThat(result.isComplete()).isEqualTo(noError && result.dossier().isPresent());
    assertThat(result.dossier().isPresent() || !noError).isTrue();
    if (result.isComplete()) {
      assertThat(result.orThrow()).isSameAs(result.dossier().orElseThrow());
    } else {
      assertThatThrownBy(result::orThrow)
          .isInstanceOfSatisfying(
              DossierReadException.class,
              refusal -> assertThat(refusal.issues()).isEqualTo(result.issues()));
    }
  }

  private static void assertIssue(Issue issue) {
    assertThat(CODES).contains(issue.code());
    assertThat(issue.message()).isNotBlank();
    assertThat(issue.pointer()).matches(POINTER);
    issue.line().ifPresent(line -> assertThat(line).isPositive());
    issue.column().ifPresent(column -> assertThat(column).isPositive());
  }

  /** Asserts that the target of an issue's pointer is inside an existing object or array. */
  private static void assertPointsIntoTheText(byte[] input, List<Issue> issues) {
    JsonNode tree;
    try {
      tree = PLAIN.readTree(input);
    } catch (JacksonException noTree) {
      return;
    }
    assertThat(issues)
        .extracting(Issue::pointer)
        .filteredOn(pointer -> !pointer.isEmpty())
        .allMatch(
            pointer -> {
              JsonNode around = tree.at(pointer.substring(0, pointer.lastIndexOf('/')));
              return around.isContainer();
            });
  }

  private static void assertUsable(Dossier dossier) {
    assertThat(DossierJson.read(DossierJson.writeBytes(dossier))).isEqualTo(dossier);
    assertThat(Validator.standard().validate(dossier).issues())
        .allSatisfy(TryReadFuzzTest::assertIssue);
  }

  /**
   * Asserts that reading a stream returns the same result as reading the same bytes from an array.
   */
  private static void assertSame(ReadResult ofStream, ReadResult ofBytes) {
    assertThat(ofStream.dossier()).isEqualTo(ofBytes.dossier());
    assertThat(ofStream.isComplete()).isEqualTo(ofBytes.isComplete());
    assertThat(ofStream.issues()).isEqualTo(ofBytes.issues());
  }

  private static boolean isUtf8(byte[] input) {
    try {
      UTF_8.newDecoder().decode(ByteBuffer.wrap(input));
      return true;
    } catch (CharacterCodingException malformed) {
      return false;
    }
  }

  /**
   * Asserts that a strict reader returns the same result as a lenient reader, except that it
   * reports unknown properties as errors.
   */
  private static void assertStrict(ReadResult strict, ReadResult lenient) {
    assertResult(strict);
    assertThat(strict.dossier()).isEqualTo(lenient.dossier());
    if (strict.issues().size() < 1000) {
      assertThat(codes(knownOnly(strict.issues()))).isEqualTo(codes(knownOnly(lenient.issues())));
      assertThat(strict.isComplete())
          .isEqualTo(
              lenient.isComplete() && knownOnly(strict.issues()).size() == strict.issues().size());
    }
  }

  private static List<Issue> knownOnly(List<Issue> issues) {
    return issues.stream()
        .filter(issue -> !issue.isOf("json.unknown-property"))
        .filter(issue -> !issue.isOf("format.version-newer"))
        .toList();
  }

  private static void assertFirstIssues(ReadResult few, ReadResult all) {
    assertThat(few.dossier()).isEqualTo(all.dossier());
    assertThat(few.isComplete()).isEqualTo(all.isComplete());
    assertThat(codes(few.issues()))
        .isEqualTo(codes(all.issues().subList(0, Math.min(2, all.issues().size()))));
    assertThat(Optional.of(few.issues()).filter(List::isEmpty).isPresent())
        .isEqualTo(all.issues().isEmpty());
  }

  private static List<String> codes(List<Issue> issues) {
    return issues.stream().map(Issue::code).toList();
  }
}
