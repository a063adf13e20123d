package io.github.communique.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.Action;
import io.github.communique.Actor;
import io.github.communique.Agreement;
import io.github.communique.Article;
import io.github.communique.Dossier;
import io.github.communique.Event;
import io.github.communique.Evidence;
import io.github.communique.Location;
import io.github.communique.Meeting;
import io.github.communique.Participation;
import io.github.communique.Ref;
import io.github.communique.Statement;
import io.github.communique.json.DossierJson;
import io.github.communique.json.DossierReader;
import io.github.communique.query.DossierView;
import io.github.communique.query.Source;
import io.github.communique.time.EventTime;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Compares the library with the programs in {@code examples/other-languages}. The library and the
 * programs must print the same facts about the same dossiers, and the library must be able to read
 * the dossiers that the programs write.
 */
class OtherLanguagesTest {
  private static final Path EXAMPLE = Path.of("examples/other-languages");
  private static final Path FACTS = EXAMPLE.resolve("expected/facts.txt");

  @Test
  void theFactsAreThoseOfTheLibrary() throws IOException {
    List<String> lines = new ArrayList<>();
    for (Path file : files()) {
      lines.add("# " + file.getFileName());
      addFacts(DossierJson.read(Files.readString(file)), lines);
    }
    String facts = String.join("\n", lines) + "\n";
    if (Boolean.getBoolean("communique.regenerate")) {
      Files.writeString(FACTS, facts);
    }
    assertThat(Files.readString(FACTS)).isEqualTo(facts);
  }

  @Test
  void theOutputOfTheProgramsIsCanonicalAndReadInStrictMode() throws IOException {
    Path written = EXAMPLE.resolve("expected/written.dossier.json");
    String text = Files.readString(written).strip();
    Dossier dossier = DossierReader.standard().strict().read(text);
    assertThat(DossierReader.standard().strict().tryRead(text).issues()).isEmpty();
    assertThat(new String(DossierJson.canonical(dossier), UTF_8)).isEqualTo(text);
  }

  private static List<Path> files() throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path directory : List.of(EXAMPLE.resolve("dossiers"), GoldenFiles.ROOT.resolve("1.0"))) {
      try (Stream<Path> all = Files.list(directory)) {
        all.filter(file -> file.toString().endsWith(".json")).sorted().forEach(files::add);
      }
    }
    return files;
  }

  private static void addFacts(Dossier dossier, List<String> lines) {
    DossierView view = DossierView.of(dossier);
    lines.add(DossierJson.contentHash(dossier));
    for (Event event : dossier.events()) {
      List<String> line = new ArrayList<>();
      line.add(event.type().toString());
      line.add(event.id());
      line.add(event.status().toString());
      line.add(event.polarity().toString());
      event.time().map(OtherLanguagesTest::text).ifPresent(line::add);
      event.places().forEach(place -> line.add("at " + place(place.location(), dossier)));
      lines.add(String.join(", ", line));
      addParticipants(event, dossier, lines);
      view.sources(event).forEach(each -> lines.add("  source: " + text(each, dossier)));
      for (Evidence each : event.evidence()) {
        String article = article(each, event, dossier).orElse("?");
        lines.add("  evidence: " + article + " " + quoted(each.exact()));
      }
    }
  }

  private static void addParticipants(Event event, Dossier dossier, List<String> lines) {
    if (event instanceof Statement statement) {
      add("speakers", statement.speakers(), dossier, lines);
    } else if (event instanceof Meeting meeting) {
      add("participants", meeting.participants(), dossier, lines);
    } else if (event instanceof Agreement agreement) {
      add("parties", agreement.parties(), dossier, lines);
    } else if (event instanceof Action action) {
      add("participants", action.participants(), dossier, lines);
    }
  }

  private static void add(
      String list, List<Participation> participations, Dossier dossier, List<String> lines) {
    participations.forEach(each -> lines.add("  " + list + ": " + actor(each.actor(), dossier)));
  }

  private static String text(EventTime time) {
    String zone = time.zone().map(each -> " in " + each).orElse("");
    String end = time.ongoing() ? "ongoing" : "?";
    if (time.at().isPresent()) {
      return "at " + time.at().get() + zone;
    }
    if (time.from().isPresent() || time.to().isPresent()) {
      return "from " + orElse(time.from(), "?") + " to " + orElse(time.to(), end) + zone;
    }
    if (time.earliest().isPresent() || time.latest().isPresent()) {
      return "between "
          + (orElse(time.earliest(), "?") + " and " + orElse(time.latest(), "?"))
          + zone;
    }
    return "when: " + quoted(time.text().orElseThrow().value()) + zone;
  }

  private static String orElse(Optional<?> value, String other) {
    return value.map(Object::toString).orElse(other);
  }

  private static String text(Source source, Dossier dossier) {
    if (source.statement().isEmpty() && source.attribution().statement().isPresent()) {
      return "?" + source.attribution().statement().get().id();
    }
    String who = source.actors().stream().map(each -> actor(each, dossier)).collect(joining(" + "));
    List<String> reportedBy =
        source.reportedBy().stream().map(each -> text(each, dossier)).toList();
    return (who.isEmpty() ? "?" : who)
        + switch (reportedBy.size()) {
          case 0 -> "";
          case 1 -> " < " + reportedBy.get(0);
          default -> " < (" + String.join(" | ", reportedBy) + ")";
        };
  }

  private static Optional<String> article(Evidence evidence, Event event, Dossier dossier) {
    if (evidence.article().isPresent()) {
      return evidence.article().map(Ref::id);
    }
    if (event.articles().size() == 1) {
      return Optional.of(event.articles().get(0).id());
    }
    List<Article> all = dossier.articles();
    return all.size() == 1 ? Optional.of(all.get(0).id()) : Optional.empty();
  }

  private static String actor(Ref<Actor> ref, Dossier dossier) {
    return dossier.resolve(ref).map(each -> each.name().value()).orElse("?" + ref.id());
  }

  private static String place(Ref<Location> ref, Dossier dossier) {
    return dossier.resolve(ref).map(each -> each.name().value()).orElse("?" + ref.id());
  }

  private static String quoted(String text) {
    return JsonPages.MAPPER.writeValueAsString(text);
  }
}
