package io.github.communique.validation;

import static io.github.communique.vocabulary.Status.OCCURRED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.communique.Actor;
import io.github.communique.Dossier;
import io.github.communique.Event;
import io.github.communique.Meeting;
import io.github.communique.Participation;
import io.github.communique.Relation;
import io.github.communique.issue.Issue;
import io.github.communique.issue.Severity;
import io.github.communique.time.EventTime;
import io.github.communique.vocabulary.ActorKind;
import io.github.communique.vocabulary.Medium;
import io.github.communique.vocabulary.RelationType;
import io.github.communique.vocabulary.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ValidatorTest {
  private static final Actor MACRON = Actor.of("macron", ActorKind.PERSON, "Emmanuel Macron");
  private static final Actor PUTIN = Actor.of("putin", ActorKind.PERSON, "Vladimir Putin");

  private static Meeting.Builder meeting(String id) {
    return Meeting.builder().id(id).status(OCCURRED);
  }

  private static Dossier dossierOf(Meeting... meetings) {
    return Dossier.builder().add(MACRON, PUTIN).add(meetings).build();
  }

  @Test
  void theExampleOfThePackage() {
    Rule media =
        Rule.each(
            Meeting.class,
            (meeting, at) -> {
              if (meeting.medium().isEmpty()) {
                at.within("id")
                    .info("acme.medium-missing", "meeting " + meeting.id() + " has no medium");
              }
            });
    Dossier dossier =
        dossierOf(
            meeting("m1").participant(MACRON).medium(Medium.PHONE).build(),
            meeting("m2").participant(MACRON).participant(PUTIN).build());

    ValidationReport report =
        Validator.standard()
            .with(media)
            .without("meeting.too-few-participants", "our feed names the guest only")
            .validate(dossier);

    assertThat(report.issues())
        .containsExactly(
            Issue.of(
                Severity.INFO,
                "acme.medium-missing",
                "/meetings/1/id",
                "meeting m2 has no medium"));
    assertThat(report.disabled())
        .containsExactly(
            java.util.Map.entry("meeting.too-few-participants", "our feed names the guest only"));
  }

  @Test
  void aDossierRuleReportsAtTheValuesThatItFinds() {
    Rule rule =
        (dossier, at) -> {
          Meeting last = dossier.meetings().get(1);
          at.of(last).within("participants", 1).within("role").error("acme.role", "no role");
          at.error("acme.whole", "the dossier");
        };
    Dossier dossier =
        dossierOf(
            meeting("m1").build(), meeting("m2").participant(MACRON).participant(PUTIN).build());

    assertThat(Validator.standard().with(rule).validate(dossier).issues("acme"))
        .extracting(Issue::pointer)
        .containsExactly("", "/meetings/1/participants/1/role");
  }

  @Test
  void aNegativeIndexIsRefused() {
    Rule rule = (dossier, at) -> at.within("meetings", -1).error("acme.role", "no role");

    assertThatThrownBy(() -> Validator.standard().with(rule).validate(dossierOf()))
        .isInstanceOf(IndexOutOfBoundsException.class)
        .hasMessage("index must be 0 or more; found -1");
  }

  @Test
  void eachVisitsAllValuesOfATypeInDocumentOrder() {
    List<String> words = new ArrayList<>();
    List<String> holders = new ArrayList<>();
    Rule all = Rule.each(Word.class, (word, at) -> words.add(at + "=" + word));
    Rule part =
        Rule.each(
            Participation.class,
            (part1, at) -> holders.add(at.around(Event.class).orElseThrow().id()));
    Validator.standard()
        .with(all, part)
        .validate(dossierOf(meeting("m1").medium(Medium.PHONE).participant(PUTIN).build()));

    assertThat(words)
        .containsExactly(
            "/actors/0/kind=person", "/actors/1/kind=person", "/meetings/0/medium=phone");
    assertThat(holders).containsExactly("m1");
  }

  @Test
  void aRuleCanCallAnother() {
    List<String> seen = new ArrayList<>();
    Rule inner = Rule.each(Meeting.class, (meeting, at) -> seen.add(at.pointer()));
    Rule outer = inner::check;

    Validator.standard().with(outer).validate(dossierOf(meeting("m1").build()));

    assertThat(seen).containsExactly("/meetings/0");
  }

  @Test
  void theSeverityOfACodeOverridesItsFamily() {
    Dossier dossier =
        dossierOf(
            meeting("m1").participant(MACRON).build(),
            meeting("m2")
                .participant(MACRON)
                .participant(PUTIN)
                .time(EventTime.during("2022-02-02", "2022-02-01"))
                .build());
    Validator severe =
        Validator.standard()
            .withSeverity("meeting", Severity.ERROR)
            .withSeverity("time.reversed", Severity.INFO)
            .withSeverity("time", Severity.WARNING);

    assertThat(severe.validate(dossier).issues())
        .extracting(Issue::severity)
        .containsExactly(Severity.ERROR, Severity.INFO);
    assertThat(severe.without("time", "dates are checked later").validate(dossier).issues())
        .extracting(Issue::code)
        .containsExactly("meeting.too-few-participants");
    assertThat(Validator.standard().validate(dossier).issues())
        .extracting(Issue::severity)
        .containsExactly(Severity.WARNING, Severity.ERROR);
  }

  @Test
  void aCodeThatIsMisspeltIsRefused() {
    Validator standard = Validator.standard();

    for (String wrong : List.of("time.revers", "Time.reversed", "TIME", "time.", "id.malformed")) {
      assertThatThrownBy(() -> standard.without(wrong, "it does not matter"))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("\"" + wrong + "\"");
      assertThatThrownBy(() -> standard.withSeverity(wrong, Severity.INFO))
          .isInstanceOf(IllegalArgumentException.class);
    }
    assertThatThrownBy(() -> standard.without("time.revers", "it does not matter"))
        .hasMessageContaining("time.reversed");
    for (String slip : List.of("tiem.reversed", "times.reversed", "tme.reversd")) {
      assertThatThrownBy(() -> standard.without(slip, "it does not matter"))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("\"time.reversed\"");
    }
    assertThatThrownBy(() -> standard.without("time.reversed", " "))
        .isInstanceOf(IllegalArgumentException.class);
    for (String text : List.of("", "our feed has no languages", "Acme.mood")) {
      assertThatThrownBy(() -> standard.without(text, "text.blank"))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage(
              "a code or family must have a form like time.reversed or time; found \"%s\"", text);
    }
  }

  @Test
  void codesOfAFamilyOfOnesOwnAreNotJudged() {
    Rule rule = (dossier, at) -> at.error("acme.strict.medium", "no medium");
    Dossier dossier = dossierOf(meeting("m1").participant(MACRON).participant(PUTIN).build());
    Validator ours = Validator.standard().with(rule);

    assertThat(ours.validate(dossier).issues()).hasSize(1);
    for (String code : List.of("acme", "acme.strict", "acme.strict.medium")) {
      assertThat(ours.without(code, "not yet").validate(dossier).issues()).isEmpty();
    }
    for (String code : List.of("acme.cycle", "times", "rhyme.reversed")) {
      assertThat(ours.without(code, "not yet").validate(dossier).issues()).hasSize(1);
    }
  }

  /** Each thread validates a different dossier, so that the test detects shared state. */
  @Test
  void threadsShareOne() throws Exception {
    Validator shared =
        Validator.standard()
            .with(Rule.each(Meeting.class, (meeting, at) -> at.info("acme.id", meeting.id())))
            .withSeverity("relation", Severity.INFO);
    int threads = 8;
    List<Dossier> dossiers = new ArrayList<>();
    List<ValidationReport> alone = new ArrayList<>();
    for (int i = 0; i < threads; i++) {
      Dossier.Builder dossier = Dossier.builder();
      for (int j = 0; j <= 20 * i; j++) {
        dossier.add(meeting("m" + i + "-" + j).participant("nobody" + i).build());
        dossier.relation("m" + i + "-" + j, RelationType.SAME_EVENT, "m" + i + "-" + j);
      }
      dossiers.add(dossier.build());
      alone.add(shared.validate(dossiers.get(i)));
    }
    CyclicBarrier start = new CyclicBarrier(threads);
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Future<List<ValidationReport>>> together = new ArrayList<>();
      for (Dossier dossier : dossiers) {
        together.add(
            pool.submit(
                () -> {
                  start.await();
                  return Stream.generate(() -> shared.validate(dossier)).limit(50).toList();
                }));
      }
      for (int i = 0; i < threads; i++) {
        assertThat(together.get(i).get()).containsOnly(alone.get(i));
      }
    } finally {
      pool.shutdownNow();
    }
  }

  @Test
  void exceptionsOfRulesAreThrown() {
    Rule broken =
        (dossier, at) -> {
          throw new IllegalStateException("the rule is broken");
        };
    Dossier dossier = dossierOf();
    assertThatThrownBy(() -> Validator.standard().with(broken).validate(dossier))
        .hasMessage("the rule is broken");
    Rule stranger = (ignored, at) -> at.of(meeting("m1").build());
    assertThatThrownBy(() -> Validator.standard().with(stranger).validate(dossier))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void longChainsAndRingsAreWalkedWithoutRecursion() {
    int length = 50_000;
    Dossier.Builder ring = Dossier.builder();
    for (int i = 0; i < length; i++) {
      ring.add(meeting("m" + i).build());
      String next = "m" + (i + 1) % length;
      ring.relation(Relation.of("m" + i, RelationType.FOLLOWS, next));
      ring.relation(Relation.of("m" + i, RelationType.SAME_EVENT, next));
    }

    ValidationReport report = Validator.standard().validate(ring.build());

    assertThat(report.issues()).extracting(Issue::code).containsExactly("relation.cycle");
  }
}
