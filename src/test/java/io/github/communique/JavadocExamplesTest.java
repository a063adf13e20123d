package io.github.communique;

import static io.github.communique.vocabulary.ActionKind.WITHDRAW_FORCES;
import static io.github.communique.vocabulary.AgreementForm.UNDERSTANDING;
import static io.github.communique.vocabulary.ConditionKind.AFTER_COMPLETION;
import static io.github.communique.vocabulary.Medium.PHONE;
import static io.github.communique.vocabulary.PlaceRole.ORIGIN;
import static io.github.communique.vocabulary.QuotationForm.INDIRECT;
import static io.github.communique.vocabulary.Role.INITIATOR;
import static io.github.communique.vocabulary.SpeechAct.PROMISE;
import static io.github.communique.vocabulary.Status.INTENDED;
import static io.github.communique.vocabulary.Status.OCCURRED;
import static io.github.communique.vocabulary.Status.ONGOING;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.json.DossierJson;
import io.github.communique.time.EventTime;
import io.github.communique.vocabulary.ActionKind;
import io.github.communique.vocabulary.ActorKind;
import io.github.communique.vocabulary.LocationKind;
import io.github.communique.vocabulary.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs the Javadoc examples without changes and checks their results. */
class JavadocExamplesTest {
  private final Article article = Article.builder().id("a1").build();
  private final Actor macron = Actor.of("macron", ActorKind.PERSON, "Emmanuel Macron");
  private final Actor putin = Actor.of("putin", ActorKind.PERSON, "Vladimir Putin");
  private final Actor elysee = Actor.of("elysee", ActorKind.GOVERNMENT_BODY, "Elysée");
  private final Actor france = Actor.of("france", ActorKind.STATE, "France");
  private final Actor forces = Actor.of("forces", ActorKind.MILITARY, "Russian forces");
  private final Location belarus = Location.of("belarus", LocationKind.COUNTRY, "Belarus");
  private final Action exercise =
      Action.builder().id("exercise").kind(ActionKind.MILITARY_EXERCISE).status(ONGOING).build();

  private Meeting call() {
    Meeting call =
        Meeting.builder()
            .id("call")
            .status(OCCURRED)
            .medium(PHONE)
            .participant(macron, INITIATOR)
            .participant(putin)
            .time(EventTime.on(2022, 2, 21))
            .duration(Duration.ofMinutes(105))
            .topic("en", "a ceasefire in eastern Ukraine")
            .build();
    return call;
  }

  private Statement promise(Meeting call, Action withdrawal) {
    Statement promise =
        Statement.builder()
            .id("promise")
            .act(PROMISE)
            .speaker(putin)
            .audience(macron)
            .during(call)
            .about(withdrawal)
            .attributedTo(elysee)
            .quote(INDIRECT, "en", "he intends to withdraw the troops when the exercise is over")
            .build();
    return promise;
  }

  private Agreement accord(Meeting call) {
    Agreement accord =
        Agreement.builder()
            .id("accord")
            .status(OCCURRED)
            .form(UNDERSTANDING)
            .party(macron)
            .party(putin)
            .reachedAt(call)
            .provision("en", "both work for a meeting of the contact group within hours")
            .build();
    return accord;
  }

  private Action withdrawal() {
    Action withdrawal =
        Action.builder()
            .id("withdrawal")
            .kind(WITHDRAW_FORCES)
            .status(INTENDED)
            .participant(forces, INITIATOR)
            .place(belarus, ORIGIN)
            .condition(Condition.of(AFTER_COMPLETION, exercise))
            .build();
    return withdrawal;
  }

  private Dossier dossier(Meeting call, Action withdrawal, Statement promise) {
    Dossier dossier =
        Dossier.builder()
            .add(article)
            .add(macron, putin, elysee)
            .add(call, withdrawal, promise)
            .build();
    return dossier;
  }

  @Test
  void buildTheDescribedEvents() {
    Meeting call = call();
    Action withdrawal = withdrawal();
    Statement promise = promise(call, withdrawal);

    assertThat(call.participants())
        .containsExactly(Participation.of("macron", Role.INITIATOR), Participation.of("putin"));
    assertThat(call.duration()).contains(Duration.ofMinutes(105));
    assertThat(withdrawal.conditions()).containsExactly(Condition.of(AFTER_COMPLETION, "exercise"));
    assertThat(promise.status()).isEqualTo(OCCURRED);
    assertThat(promise.attributions())
        .containsExactly(Attribution.builder().chain("elysee").build());
    assertThat(accord(call).reachedAt()).contains(Ref.to(Meeting.class, "call"));
    assertThat(
            Participation.of(
                macron, p -> p.role(INITIATOR).capacity("en", "President").representing(france)))
        .isEqualTo(
            Participation.builder()
                .actor("macron")
                .role(INITIATOR)
                .capacity("en", "President")
                .representing("france")
                .build());
  }

  @Test
  void findTheirWayInADossier() {
    Meeting call = call();
    Action withdrawal = withdrawal();
    Statement promise = promise(call, withdrawal);
    Dossier dossier = dossier(call, withdrawal, promise);

    assertThat(dossier.actor("macron")).contains(macron);
    assertThat(dossier.resolve(promise.during().get())).contains(call);
    assertThat(dossier.events()).containsExactly(promise, call, withdrawal);
    assertThat(DossierJson.read(DossierJson.write(dossier))).isEqualTo(dossier);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Meeting", "Statement", "Agreement", "Action", "Dossier"})
  void standInTheJavadocInAtMostEightLines(String type) throws IOException {
    Path sources = Path.of("src");
    String javadoc =
        Files.readString(sources.resolve("main/java/io/github/communique/" + type + ".java"));
    String here =
        Files.readString(
            sources.resolve("test/java/io/github/communique/JavadocExamplesTest.java"));

    List<String> example =
        javadoc
            .substring(javadoc.indexOf("{@code") + "{@code".length(), javadoc.indexOf("}</pre>"))
            .lines()
            .map(line -> line.replaceFirst("^ \\* ?", "").strip())
            .toList();
    List<String> statement = example.stream().skip(1).takeWhile(line -> !line.isEmpty()).toList();

    assertThat(statement).hasSizeBetween(1, 8);
    assertThat(withoutSpace(here)).contains(withoutSpace(String.join("", statement)));
  }

  /**
   * Removes white space, because the formatter may add line breaks that are not part of the
   * example.
   */
  private static String withoutSpace(String text) {
    return text.replaceAll("\\s", "");
  }
}
