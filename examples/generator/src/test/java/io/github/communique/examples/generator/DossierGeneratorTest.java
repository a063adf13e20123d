package io.github.communique.examples.generator;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.communique.Dossier;
import io.github.communique.Event;
import io.github.communique.Meeting;
import io.github.communique.Statement;
import io.github.communique.json.DossierJson;
import io.github.communique.json.lines.DossierLine;
import io.github.communique.json.lines.DossierLines;
import io.github.communique.issue.Issue;
import io.github.communique.issue.Severity;
import io.github.communique.validation.Validator;
import io.github.communique.vocabulary.Medium;
import io.github.communique.vocabulary.RevisionStatus;
import io.github.communique.vocabulary.SpeechAct;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DossierGeneratorTest {
  private static final List<Dossier> DOSSIERS =
      DossierGenerator.ofSeed(1).dossiers(0, 3000).toList();

  /**
   * The same bytes on every machine and JDK. It changes when the generator or the library's writing
   * does, and must then be changed by hand.
   */
  @Test
  void makesTheSameBytesEverywhere() throws Exception {
    DossierGenerator generator = DossierGenerator.ofSeed(20220221).broken(0.05);
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    for (int index = 0; index < 2000; index++) {
      digest.update(generator.line(index));
      digest.update((byte) '\n');
    }
    assertThat(HexFormat.of().formatHex(digest.digest()))
        .isEqualTo("b78868702e01730bea043306bc80dd40e94b7e4def8d8026cfbdb52f7ad7dba5");
  }

  @Test
  void makesEachDossierAlone() {
    assertThat(DossierGenerator.ofSeed(1).dossier(2999)).isEqualTo(DOSSIERS.get(2999));
    assertThat(DossierGenerator.ofSeed(2).dossier(2999)).isNotEqualTo(DOSSIERS.get(2999));
  }

  /** The contradictions and denials that it makes on purpose, and nothing else. */
  @Test
  void makesValidDossiers() {
    assertThat(
            DOSSIERS.stream()
                .flatMap(dossier -> Validator.standard().validate(dossier).issues().stream())
                .filter(issue -> issue.severity() != Severity.INFO)
                .map(Issue::code)
                .collect(Collectors.toSet()))
        .containsExactlyInAnyOrder("occurrence.polarity-conflict", "occurrence.time-conflict");
  }

  @Test
  void tellsMostlyOfMeetings() {
    long meetings = DOSSIERS.stream().filter(dossier -> !dossier.meetings().isEmpty()).count();
    assertThat(meetings / 3000.0).isBetween(0.58, 0.68);
  }

  @Test
  void answersWhoMetWhomByPhoneInFebruary() {
    assertThat(events(Meeting.class))
        .filteredOn(meeting -> meeting.medium().equals(Optional.of(Medium.PHONE)))
        .filteredOn(meeting -> meeting.time().orElseThrow().toString().contains("2022-02"))
        .hasSizeGreaterThan(50)
        .allMatch(meeting -> meeting.participants().size() == 2);
  }

  @Test
  void answersWhatPutinPromisedAccordingToWhom() {
    assertThat(events(Statement.class))
        .filteredOn(said -> said.act().equals(Optional.of(SpeechAct.PROMISE)))
        .filteredOn(said -> said.speakers().get(0).actor().id().equals("putin"))
        .hasSizeGreaterThan(20)
        .anyMatch(said -> !said.attributions().isEmpty() && !said.about().isEmpty());
  }

  @Test
  void hasManyLanguagesActorsAndStatuses() {
    assertThat(
            DOSSIERS.stream()
                .flatMap(dossier -> dossier.articles().get(0).language().stream())
                .collect(Collectors.toSet()))
        .containsExactlyInAnyOrder("en", "id", "fr", "es", "ru", "ar", "zh", "de", "uk", "ja");
    Set<String> actors =
        DOSSIERS.stream()
            .flatMap(dossier -> dossier.actors().stream())
            .map(actor -> actor.id())
            .collect(Collectors.toSet());
    assertThat(actors.size()).isBetween(200, 500);
    assertThat(events(Event.class).stream().map(Event::status).collect(Collectors.toSet()))
        .hasSize(8);
    assertThat(events(Event.class)).anyMatch(event -> !event.conditions().isEmpty());
    assertThat(events(Event.class))
        .anyMatch(
            event -> event.attributions().stream().anyMatch(source -> source.chain().size() == 3));
  }

  @Test
  void revisesOneDossierOfEveryFifty() {
    Map<String, Set<Integer>> revisions = new HashMap<>();
    Set<RevisionStatus> statuses = EnumSet.noneOf(RevisionStatus.class);
    int laterFirst = 0;
    for (Dossier dossier : DOSSIERS) {
      int number = dossier.revision().map(revision -> revision.number()).orElse(1);
      dossier.revision().ifPresent(revision -> statuses.add(revision.status()));
      Set<Integer> numbers = revisions.computeIfAbsent(dossier.id(), id -> new HashSet<>());
      laterFirst += number == 2 && numbers.isEmpty() ? 1 : 0;
      assertThat(numbers.add(number)).isTrue();
    }
    assertThat(revisions).hasSize(2940);
    assertThat(revisions.values()).filteredOn(numbers -> numbers.size() == 2).hasSize(60);
    assertThat(laterFirst).isBetween(4, 24);
    assertThat(statuses)
        .containsExactlyInAnyOrder(
            RevisionStatus.CURRENT, RevisionStatus.CORRECTED, RevisionStatus.RETRACTED);
  }

  @Test
  void breaksLinesInEveryWayAndTheReaderSaysWhich() throws IOException {
    DossierGenerator generator = DossierGenerator.ofSeed(3).broken(0.5);
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    for (int index = 0; index < 600; index++) {
      file.write(generator.line(index));
      file.write('\n');
    }
    Set<BrokenLine> seen = EnumSet.noneOf(BrokenLine.class);
    try (Stream<DossierLine> lines =
        DossierLines.tryRead(new ByteArrayInputStream(file.toByteArray()))) {
      lines.forEach(
          line -> {
            Optional<BrokenLine> way = generator.brokenLine(line.number() - 1);
            way.ifPresent(seen::add);
            assertThat(
                    line.result().issues().stream()
                        .filter(issue -> issue.severity() == Severity.ERROR)
                        .map(Issue::code)
                        .findFirst())
                .as("line %d, %s: %s", line.number(), way, line.result().issues())
                .isEqualTo(way.map(BrokenLine::code));
          });
    }
    assertThat(seen).containsExactlyInAnyOrder(BrokenLine.values());
  }

  @Test
  void keepsTheGoodLinesAsTheyAreWhenOthersAreBroken() {
    DossierGenerator generator = DossierGenerator.ofSeed(1).broken(0.3);
    for (int index = 0; index < 200; index++) {
      if (generator.brokenLine(index).isEmpty()) {
        assertThat(new String(generator.line(index), UTF_8))
            .isEqualTo(DossierJson.write(DOSSIERS.get(index)));
      }
    }
  }

  @Test
  void takesAnotherDistribution(@TempDir Path directory) throws IOException {
    Path file = directory.resolve("ours.properties");
    Files.writeString(file, "language = zh 1\nstory = call 1\nmedium.call = phone 1\n");
    List<Dossier> dossiers = DossierGenerator.ofSeed(1, file).dossiers(0, 100).toList();
    assertThat(dossiers)
        .allMatch(dossier -> dossier.articles().get(0).language().equals(Optional.of("zh")));
    assertThat(dossiers)
        .filteredOn(dossier -> dossier.revision().map(one -> one.number()).orElse(1) == 1)
        .allMatch(dossier -> dossier.meetings().get(0).medium().equals(Optional.of(Medium.PHONE)));
  }

  @Test
  void saysWhichLineOfADistributionIsWrong(@TempDir Path directory) throws IOException {
    Path file = directory.resolve("ours.properties");
    expect(file, "topics = 0.5", "there is no \"topics\"");
    expect(file, "topic = often", "topic: \"often\" is no number");
    expect(file, "topic = 1.5", "topic = 1.5 is not from 0.0 to 1.0");
    expect(file, "language = tlh 1", "language: there are no phrases in \"tlh\"");
    expect(file, "language = en", "language: \"en\" is not a word and its weight");
    expect(file, "status = occured 1", "status: status must be one of proposed, ");
    expect(file, "story = call 0", "story: all weights are 0");
  }

  private static void expect(Path file, String line, String message) throws IOException {
    Files.writeString(file, line);
    assertThatThrownBy(() -> DossierGenerator.ofSeed(1, file))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message)
        .hasMessageStartingWith(file.toString());
  }

  private static <E extends Event> List<E> events(Class<E> kind) {
    return DOSSIERS.stream().flatMap(dossier -> dossier.events(kind).stream()).toList();
  }
}
