package io.github.communique.docs;

import static io.github.communique.vocabulary.ActorKind.ARMED_GROUP;
import static io.github.communique.vocabulary.ActorKind.GOVERNMENT_BODY;
import static io.github.communique.vocabulary.ActorKind.GROUP;
import static io.github.communique.vocabulary.ActorKind.MEDIA;
import static io.github.communique.vocabulary.ActorKind.MILITARY;
import static io.github.communique.vocabulary.ActorKind.PERSON;
import static io.github.communique.vocabulary.ActorKind.STATE;

import io.github.communique.Action;
import io.github.communique.Actor;
import io.github.communique.Agreement;
import io.github.communique.Article;
import io.github.communique.Attribution;
import io.github.communique.Dossier;
import io.github.communique.Location;
import io.github.communique.Meeting;
import io.github.communique.Statement;
import io.github.communique.interop.dataset.EventTables;
import io.github.communique.interop.llm.Extraction;
import io.github.communique.json.DossierJson;
import io.github.communique.json.lines.DossierLines;
import io.github.communique.occurrence.Occurrence;
import io.github.communique.occurrence.Occurrences;
import io.github.communique.time.EventTime;
import io.github.communique.validation.Position;
import io.github.communique.vocabulary.ActionKind;
import io.github.communique.vocabulary.IdentifierScheme;
import io.github.communique.vocabulary.LocationKind;
import io.github.communique.vocabulary.RelationType;
import io.github.communique.vocabulary.Status;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * Declares the variables that the Javadoc examples use. Each compiled example extends this class.
 */
public abstract class JavadocWorld {
  protected final Path directory;
  protected final Path file;

  protected final ZoneId paris = ZoneId.of("Europe/Paris");

  protected final Actor france = Actor.of("france", STATE, "France");
  protected final Actor macron =
      Actor.builder()
          .id("macron")
          .kind(PERSON)
          .name("Emmanuel Macron")
          .identifier(IdentifierScheme.WIKIDATA, "Q3052772")
          .build();
  protected final Actor putin = Actor.of("putin", PERSON, "Vladimir Putin");
  protected final Actor elysee = Actor.of("elysee", GOVERNMENT_BODY, "Élysée");
  protected final Actor agencies = Actor.of("agencies", MEDIA, "Russian agencies");
  protected final Actor forces = Actor.of("forces", MILITARY, "Russian forces");
  protected final Actor ukraine = Actor.of("ukraine", STATE, "Ukraine");
  protected final Actor separatists = Actor.of("separatists", ARMED_GROUP, "Separatists");
  protected final Actor elders = Actor.of("elders", GROUP, "Elders");
  protected final Location belarus = Location.of("belarus", LocationKind.COUNTRY, "Belarus");
  protected final Location moscow = Location.of("moscow", LocationKind.CITY, "Moscow");

  protected final Article article =
      Article.builder()
          .id("a1")
          .language("en")
          .text("Paris says that he intends to withdraw the troops.")
          .build();
  protected final Article morning = Article.builder().id("morning").build();
  protected final Article evening = Article.builder().id("evening").build();
  protected final Extraction extraction = Extraction.of(article);
  protected final String answer = "{\"meetings\": []}";
  protected final Meeting call =
      Meeting.builder()
          .id("call")
          .status(Status.OCCURRED)
          .participant(macron, who -> who.representing(france))
          .participant(putin)
          .time(EventTime.on(2022, 2, 21))
          .attributedTo(elysee)
          .build();
  protected final Action exercise =
      Action.builder()
          .id("exercise")
          .kind(ActionKind.MILITARY_EXERCISE)
          .status(Status.ONGOING)
          .build();
  protected final Statement promise =
      Statement.builder().id("promise").speaker(putin).during(call).attributedTo(elysee).build();
  protected final Statement denial = Statement.builder().id("denial").speaker(macron).build();
  protected final Action withdrawal =
      Action.builder()
          .id("withdrawal")
          .kind(ActionKind.WITHDRAW_FORCES)
          .status(Status.INTENDED)
          .attribution(Attribution.builder().statement(promise).build())
          .build();
  protected final Meeting talks = Meeting.builder().id("talks").status(Status.PLANNED).build();
  protected final Agreement minsk = Agreement.builder().id("minsk").status(Status.OCCURRED).build();
  protected final Meeting sunday =
      Meeting.builder()
          .id("sunday")
          .status(Status.OCCURRED)
          .time(EventTime.on(2022, 2, 20))
          .build();

  protected final Dossier dossier =
      Dossier.builder()
          .add(article)
          .add(france, macron, putin, elysee)
          .add(call, sunday, promise, exercise, withdrawal, talks, minsk)
          .relation(sunday, RelationType.SAME_EVENT, call)
          .build();
  protected final List<Dossier> dossiers = List.of(dossier);
  protected final String json = DossierJson.writeEvent(call);
  protected final Occurrence occurrence = Occurrences.of(dossier).reportedBy(call).orElseThrow();

  protected final Dossier monday = Dossier.builder().add(macron, putin).add(call).build();
  protected final Dossier tuesday =
      Dossier.builder().add(macron.toBuilder().id("president").build()).add(call).build();

  protected final List<Dossier> store = new ArrayList<>();
  protected final OutputStream rejected = new ByteArrayOutputStream();

  /**
   * The actual value of an expression, and the expected value from the comment after the
   * expression.
   */
  public record Said(String value, String comment) {}

  public final List<Said> said = new ArrayList<>();

  protected JavadocWorld(Path directory) throws IOException {
    this.directory = directory;
    this.file = directory.resolve("dossiers.jsonl");
    DossierLines.write(dossiers.stream(), file);
    Files.writeString(
        directory.resolve("ged.csv"), String.join(",", EventTables.ucdpGed().columns()));
  }

  public abstract void run() throws Exception;

  protected void show(Dossier shown) {
    store.add(shown);
  }

  protected static Dossier corrected(Dossier dossier) {
    return dossier;
  }

  protected static final class OurRules {
    private OurRules() {}

    public static void mediumIsGiven(Meeting meeting, Position at) {
      if (meeting.medium().isEmpty()) {
        at.warning("acme.medium-missing", "meeting " + meeting.id() + " has no medium");
      }
    }
  }
}
