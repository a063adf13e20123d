package io.github.communique.examples.quickstart;

import static io.github.communique.vocabulary.ActorKind.FORMAT;
import static io.github.communique.vocabulary.AgreementForm.CEASEFIRE;
import static io.github.communique.vocabulary.AgreementForm.UNDERSTANDING;
import static io.github.communique.vocabulary.ConditionKind.AFTER_COMPLETION;
import static io.github.communique.vocabulary.LocationKind.LINE;
import static io.github.communique.vocabulary.Medium.IN_PERSON;
import static io.github.communique.vocabulary.Medium.PHONE;
import static io.github.communique.vocabulary.QuotationForm.DIRECT;
import static io.github.communique.vocabulary.RelationType.AIMS_AT;
import static io.github.communique.vocabulary.RelationType.IMPLEMENTS;
import static io.github.communique.vocabulary.RelationType.SAME_EVENT;
import static io.github.communique.vocabulary.Status.INTENDED;
import static io.github.communique.vocabulary.Status.OCCURRED;
import static io.github.communique.vocabulary.Status.ONGOING;
import static io.github.communique.vocabulary.Status.PLANNED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.communique.Action;
import io.github.communique.Actor;
import io.github.communique.Agreement;
import io.github.communique.Article;
import io.github.communique.Attribution;
import io.github.communique.Dossier;
import io.github.communique.Event;
import io.github.communique.Evidence;
import io.github.communique.Location;
import io.github.communique.Meeting;
import io.github.communique.Participation;
import io.github.communique.Ref;
import io.github.communique.Relation;
import io.github.communique.Statement;
import io.github.communique.json.DossierJson;
import io.github.communique.time.EventTime;
import io.github.communique.time.PartialDateTime;
import io.github.communique.value.LocalizedText;
import io.github.communique.vocabulary.RelationType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Verifies that the dossier contains all facts in the article, and that the evidence refers to the
 * correct passages.
 */
class DossierTest {
  private static final Dossier DOSSIER = QuickStart.dossier();
  private static final Article ARTICLE = DOSSIER.articles().get(0);
  private static final String TEXT = ARTICLE.text().orElseThrow();
  private static final EventTime SOME_TIME_FROM_PUBLICATION =
      EventTime.notBefore(ARTICLE.published().orElseThrow());

  static List<Arguments> facts() {
    return List.of(
        fact(
            "Macron telephones Putin on Monday for 105 minutes about a ceasefire",
            Meeting.class,
            meeting ->
                meeting.status() == OCCURRED
                    && meeting.medium().equals(Optional.of(PHONE))
                    && meeting.duration().equals(Optional.of(Duration.ofMinutes(105)))
                    && actors(meeting).equals(List.of("macron", "putin"))
                    && at(meeting, "2022-02-21")
                    && english(meeting.topics()).equals("a ceasefire in eastern Ukraine")),
        fact(
            "later the same call is Sunday's",
            Meeting.class,
            meeting ->
                at(meeting, "2022-02-20")
                    && meeting.medium().equals(Optional.of(PHONE))
                    && related(meeting, SAME_EVENT, other -> at(other, "2022-02-21"))),
        fact(
            "both agree on a diplomatic solution",
            Agreement.class,
            agreement ->
                understanding(agreement)
                    && english(provision(agreement)).contains("a diplomatic solution")
                    && sources(agreement).equals(List.of("elysee"))),
        fact(
            "the words for it are the Élysée's",
            Statement.class,
            statement ->
                actors(statement).equals(List.of("elysee"))
                    && quoted(statement, "diplomatic solution")
                    && about(statement, Agreement.class)),
        fact(
            "the foreign ministers will meet in the coming days, the Élysée adds",
            Meeting.class,
            meeting ->
                meeting.status() == PLANNED
                    && actors(meeting).equals(List.of("le-drian", "lavrov"))
                    && meeting.medium().equals(Optional.of(IN_PERSON))
                    && sometime(meeting, "in the coming days")
                    && sources(meeting).equals(List.of("elysee"))),
        fact(
            "Russian agencies report from Moscow that they will talk on Monday, local time",
            Meeting.class,
            meeting ->
                meeting.status() == PLANNED
                    && actors(meeting).equals(List.of("le-drian", "lavrov"))
                    && meeting.medium().equals(Optional.of(PHONE))
                    && at(meeting, "2022-02-21")
                    && meeting.time().flatMap(EventTime::zone).equals(Optional.of("Europe/Moscow"))
                    && sources(meeting).equals(List.of("agencies"))
                    && dateline(meeting).equals(Optional.of("moscow"))),
        fact(
            "both will work for an early meeting of the Trilateral Contact Group",
            Agreement.class,
            agreement ->
                understanding(agreement)
                    && agreement.provisions().get(0).fulfilledBy().stream()
                        .flatMap(ref -> DOSSIER.resolve(ref).stream())
                        .anyMatch(DossierTest::isOfTheContactGroup)),
        fact(
            "it is to meet within hours, and to bring about a ceasefire on the contact line",
            Meeting.class,
            meeting ->
                isOfTheContactGroup(meeting)
                    && meeting.status() == PLANNED
                    && sometime(meeting, "within hours")
                    && related(meeting, AIMS_AT, DossierTest::isCeasefireOnTheLine)),
        fact(
            "the group is Ukraine, Russia and the OSCE",
            Actor.class,
            actor ->
                actor.kind().equals(FORMAT)
                    && ids(actor.members()).equals(List.of("ukraine", "russia", "osce"))),
        fact(
            "government troops and separatists face each other on the line, in eastern Ukraine",
            Agreement.class,
            agreement ->
                isCeasefireOnTheLine(agreement)
                    && agreement.status() == PLANNED
                    && actors(agreement).equals(List.of("ukrainian-forces", "separatists"))),
        fact(
            "intense diplomatic work, says Macron's office, with consultations",
            Statement.class,
            statement ->
                actors(statement).equals(List.of("elysee"))
                    && quoted(statement, "Diplomatic efforts")
                    && about(statement, Meeting.class)),
        fact(
            "several consultations are to be held in Paris",
            Meeting.class,
            meeting ->
                meeting.status() == PLANNED
                    && english(meeting.summary()).equals("several consultations")
                    && places(meeting).equals(List.of("paris"))),
        fact(
            "the talks of four should resume",
            Agreement.class,
            agreement ->
                understanding(agreement)
                    && agreement.provisions().get(0).fulfilledBy().stream()
                        .flatMap(ref -> DOSSIER.resolve(ref).stream())
                        .anyMatch(DossierTest::isOfTheFour)),
        fact(
            "their talks implement the Minsk protocol of 2014, which called for a ceasefire",
            Meeting.class,
            meeting ->
                isOfTheFour(meeting)
                    && meeting.status() == PLANNED
                    && related(
                        meeting,
                        IMPLEMENTS,
                        other ->
                            at(other, "2014")
                                && other instanceof Agreement minsk
                                && english(minsk.name()).equals("Minsk protocol")
                                && english(provision(minsk)).contains("ceasefire"))),
        fact(
            "both work towards a new order of peace and security in Europe",
            Agreement.class,
            agreement ->
                understanding(agreement)
                    && english(provision(agreement)).contains("new order of peace and security")),
        fact(
            "a high-level meeting is to define it",
            Meeting.class,
            meeting ->
                meeting.status() == PLANNED
                    && english(meeting.summary()).equals("a high-level meeting")
                    && english(meeting.topics()).contains("new order of peace and security")
                    && sources(meeting).equals(List.of("elysee"))),
        fact(
            "Putin told Macron on Sunday, says the Élysée",
            Statement.class,
            statement ->
                actors(statement).equals(List.of("putin"))
                    && ids(statement.audience()).equals(List.of("macron"))
                    && sources(statement).equals(List.of("elysee"))
                    && about(statement, Action.class)
                    && statement
                        .during()
                        .flatMap(DOSSIER::resolve)
                        .filter(meeting -> at(meeting, "2022-02-20"))
                        .isPresent()),
        fact(
            "that he intends to withdraw the troops from Belarus once the exercise is over",
            Action.class,
            action ->
                action.status() == INTENDED
                    && places(action).equals(List.of("belarus"))
                    && sources(action).equals(List.of("putin", "elysee"))
                    && action.conditions().stream()
                        .filter(condition -> condition.kind().equals(AFTER_COMPLETION))
                        .flatMap(condition -> condition.event().stream())
                        .flatMap(ref -> DOSSIER.resolve(ref).stream())
                        .anyMatch(exercise -> exercise.status() == ONGOING)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("facts")
  void saysTheFact(String fact, Predicate<Object> saysIt) {
    List<Object> said =
        Stream.of(DOSSIER.events(), DOSSIER.actors())
            .flatMap(List::stream)
            .map(Object.class::cast)
            .filter(saysIt)
            .toList();
    assertThat(said).as(fact).hasSize(1);
  }

  @Test
  void pointsAtTheWordsOfEachEvent() {
    for (Event event : DOSSIER.events()) {
      assertThat(event.evidence()).as(event.id()).isNotEmpty();
      for (Evidence evidence : event.evidence()) {
        int start = TEXT.offsetByCodePoints(0, evidence.start().orElseThrow());
        int end = TEXT.offsetByCodePoints(0, evidence.end().orElseThrow());
        assertThat(TEXT.substring(start, end)).isEqualTo(evidence.exact());
      }
    }
  }

  @Test
  void quotesWordForWord() {
    for (Statement statement : DOSSIER.statements()) {
      String words = statement.quotation().orElseThrow().text().value();
      assertThat(TEXT).contains(words);
      assertThat(TEXT.contains("“" + words))
          .as(statement.id())
          .isEqualTo(statement.quotation().orElseThrow().form() == DIRECT);
    }
  }

  @Test
  void isTheGoldenFileByteForByte() throws IOException {
    byte[] json = (DossierJson.writePretty(DOSSIER) + "\n").getBytes(StandardCharsets.UTF_8);
    Path actual = Path.of("target", "dossier.json");
    Files.write(actual, json);
    try (InputStream golden = getClass().getResourceAsStream("/dossier.json")) {
      assertThat(json)
          .as("src/test/resources/dossier.json; what it would be now is in " + actual)
          .isEqualTo(golden.readAllBytes());
    }
  }

  @Test
  void takesNoMoreThanEightLinesForAnEvent() throws IOException {
    String source =
        Files.readString(
            Path.of("src/main/java", QuickStart.class.getName().replace('.', '/') + ".java"));
    List<String> events =
        Pattern.compile("(?m)^    (Statement|Meeting|Agreement|Action) \\w+ =(?s:.*?);$")
            .matcher(source)
            .results()
            .map(MatchResult::group)
            .toList();
    assertThat(events).hasSameSizeAs(DOSSIER.events());
    assertThat(events).allMatch(event -> event.lines().count() <= 8);
  }

  private static <T> Arguments fact(String fact, Class<T> kind, Predicate<T> saysIt) {
    Predicate<Object> predicate =
        object -> kind.isInstance(object) && saysIt.test(kind.cast(object));
    return arguments(fact, predicate);
  }

  private static boolean understanding(Agreement agreement) {
    return agreement.status() == OCCURRED
        && agreement.form().equals(Optional.of(UNDERSTANDING))
        && actors(agreement).equals(List.of("macron", "putin"))
        && agreement.reachedAt().flatMap(DOSSIER::resolve).isPresent()
        && agreement.provisions().size() == 1;
  }

  private static boolean isOfTheContactGroup(Event event) {
    return event instanceof Meeting && actors(event).equals(List.of("contact-group"));
  }

  private static boolean isOfTheFour(Event event) {
    return event instanceof Meeting
        && actors(event).equals(List.of("russia", "ukraine", "france", "germany"));
  }

  private static boolean isCeasefireOnTheLine(Event event) {
    return event instanceof Agreement agreement
        && agreement.form().equals(Optional.of(CEASEFIRE))
        && event.places().stream()
            .flatMap(place -> DOSSIER.resolve(place.location()).stream())
            .filter(location -> location.kind().equals(LINE))
            .flatMap(location -> location.partOf().stream())
            .flatMap(ref -> DOSSIER.resolve(ref).stream())
            .map(Location::name)
            .anyMatch(name -> english(name).equals("eastern Ukraine"));
  }

  private static boolean related(Event from, RelationType type, Predicate<Event> to) {
    return DOSSIER.relations().stream()
        .filter(relation -> relation.from().id().equals(from.id()))
        .filter(relation -> relation.type().equals(type))
        .map(Relation::to)
        .flatMap(ref -> DOSSIER.resolve(ref).stream())
        .anyMatch(to);
  }

  private static boolean about(Statement statement, Class<? extends Event> kind) {
    return statement.about().stream()
        .flatMap(ref -> DOSSIER.resolve(ref).stream())
        .anyMatch(kind::isInstance);
  }

  private static boolean at(Event event, String value) {
    return event
        .time()
        .flatMap(EventTime::at)
        .equals(Optional.of(PartialDateTime.parse(value)));
  }

  private static boolean sometime(Event event, String words) {
    return event.time().isPresent()
        && event.time().get().earliest().equals(SOME_TIME_FROM_PUBLICATION.earliest())
        && event.time().get().latest().isEmpty()
        && english(event.time().get().text()).equals(words);
  }

  private static boolean quoted(Statement statement, String words) {
    return statement
        .quotation()
        .filter(quotation -> quotation.form() == DIRECT)
        .filter(quotation -> english(quotation.text()).contains(words))
        .isPresent();
  }

  /** Returns the sources, innermost first, including the sources of statements. */
  private static List<String> sources(Event event) {
    return event.attributions().stream().flatMap(DossierTest::sources).toList();
  }

  private static Stream<String> sources(Attribution attribution) {
    return Stream.concat(
        attribution.chain().stream().map(Ref::id),
        attribution
            .statement()
            .flatMap(DOSSIER::resolve)
            .stream()
            .flatMap(said -> Stream.concat(actors(said).stream(), sources(said).stream())));
  }

  private static Optional<String> dateline(Event event) {
    return event.attributions().stream()
        .flatMap(attribution -> attribution.dateline().stream())
        .map(Ref::id)
        .findFirst();
  }

  private static List<String> actors(Event event) {
    return ids(event.participations().stream().map(Participation::actor).toList());
  }

  private static List<String> places(Event event) {
    return event.places().stream().map(place -> place.location().id()).toList();
  }

  private static List<String> ids(List<? extends Ref<?>> refs) {
    return refs.stream().<String>map(Ref::id).toList();
  }

  private static Optional<LocalizedText> provision(Agreement agreement) {
    return agreement.provisions().stream().map(provision -> provision.text()).findFirst();
  }

  private static String english(List<LocalizedText> texts) {
    return english(texts.stream().findFirst());
  }

  private static String english(Optional<LocalizedText> text) {
    return text.map(DossierTest::english).orElse("");
  }

  private static String english(LocalizedText text) {
    return text.inLanguage("en").orElse("");
  }
}
