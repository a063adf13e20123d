package io.github.communique;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.issue.Severity;
import io.github.communique.time.EventTime;
import io.github.communique.validation.Validator;
import io.github.communique.vocabulary.ActionKind;
import io.github.communique.vocabulary.ActorKind;
import io.github.communique.vocabulary.ClassificationScheme;
import io.github.communique.vocabulary.LocationKind;
import io.github.communique.vocabulary.Role;
import io.github.communique.vocabulary.Status;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Tests a sample importer whose rows contain names, external ids and optional columns. */
class ImporterTest {
  /** The rows. Columns: id, day, kind, code, from, to, place (optional), sentence. */
  private static final List<List<String>> ROWS =
      List.of(
          List.of(
              "300380",
              "2022-02-21",
              "attack",
              "190",
              "gunmen",
              "Civilians (CIV)",
              "Côte d'Ivoire",
              "s1"),
          List.of("300381", "2022-02", "criticize", "112", "France", "中国", "", "s2"),
          List.of("9f3a", "2022", "attack", "190", "Civilians (CIV)", "gunmen", "France", "s3"));

  private final Article article =
      Article.builder().id("a1").text("s1 s2 s3").language("en").build();
  private final Map<String, Actor> actors = new LinkedHashMap<>();
  private final Map<String, Location> locations = new LinkedHashMap<>();
  private final List<Action> actions = new ArrayList<>();

  private void read(List<String> row) {
    Action.Builder action =
        Action.builder()
            .id(DossierObject.idFrom(row.get(0)))
            .kind(ActionKind.of(row.get(2)))
            .status(Status.OCCURRED)
            .time(EventTime.at(row.get(1)))
            .classification(Classification.of(ClassificationScheme.CAMEO, row.get(3)))
            .participant(actor(row.get(4)), Role.INITIATOR)
            .participant(actor(row.get(5)).id(), Role.TARGET);
    if (!row.get(6).isEmpty()) {
      action.place(
          locations.computeIfAbsent(row.get(6), name -> Location.of(LocationKind.COUNTRY, name)));
    }
    cite(action, row.get(7));
    actions.add(action.build());
  }

  private Actor actor(String name) {
    return actors.computeIfAbsent(
        name,
        unknown ->
            name.equals("gunmen")
                ? Actor.unnamed(ActorKind.ARMED_GROUP, "en", name)
                : Actor.of(ActorKind.UNKNOWN, name));
  }

  /** Adds the properties that are the same for every kind of event. */
  private <B extends EventBuilder<B>> B cite(EventBuilder<B> event, String words) {
    return event.article(article).evidence(article, words).extension("acme:words", words);
  }

  @Test
  void rowsBecomeADossierWithoutErrors() {
    ROWS.forEach(this::read);

    Dossier dossier =
        Dossier.builder()
            .add(article)
            .add(actors.values())
            .add(locations.values())
            .add(actions)
            .build();

    assertThat(dossier.actors()).hasSize(4).doesNotHaveDuplicates();
    assertThat(dossier.locations()).extracting(Location::id).contains("loc-France");
    assertThat(dossier.actions())
        .allSatisfy(
            action ->
                assertThat(action.participants())
                    .extracting(p -> dossier.resolve(p.actor()))
                    .doesNotContainNull())
        .extracting(Action::id)
        .containsExactly("id-300380", "id-300381", "id-9f3a");
    assertThat(Validator.standard().validate(dossier).issues())
        .noneMatch(issue -> issue.severity() == Severity.ERROR);
  }

  @Test
  void manyExtensionsAreAddedToAnObjectOfManyElements() {
    Dossier.Builder builder = Dossier.builder();
    for (int i = 0; i < 1_000; i++) {
      builder.add(Actor.of("a" + i, ActorKind.UNKNOWN, "A"));
    }
    // This loop would take quadratic time if each call copied all earlier extensions.
    for (int i = 0; i < 200_000; i++) {
      builder.extension("acme:" + i, i);
    }
    builder.extension("acme:7", "seven").clear("acme:8").clear("acme:unknown");
    Dossier dossier = builder.build();

    assertThat(dossier.extensions().asMap()).hasSize(199_999).containsEntry("acme:7", "seven");
    assertThat(dossier.toBuilder().clear("acme:9").build().extensions().asMap()).hasSize(199_998);
  }
}
