package io.github.communique.examples.quickstart;

import io.github.communique.Action;
import io.github.communique.Actor;
import io.github.communique.Agreement;
import io.github.communique.Article;
import io.github.communique.Condition;
import io.github.communique.Dossier;
import io.github.communique.Event;
import io.github.communique.Location;
import io.github.communique.Meeting;
import io.github.communique.Participation;
import io.github.communique.Place;
import io.github.communique.Provision;
import io.github.communique.Ref;
import io.github.communique.Relation;
import io.github.communique.Statement;
import io.github.communique.query.DossierView;
import io.github.communique.query.Source;
import io.github.communique.time.EventTime;
import io.github.communique.time.PartialDateTime;
import io.github.communique.value.LocalizedText;
import io.github.communique.vocabulary.QuotationForm;
import io.github.communique.vocabulary.Status;
import io.github.communique.vocabulary.Word;
import java.io.PrintStream;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A dossier as plain text: its headline, then what happened and what is to come, by time. */
final class Timeline {
  private static final String READER = "en";
  private static final Set<Status> TO_COME =
      EnumSet.of(Status.PROPOSED, Status.INTENDED, Status.PLANNED, Status.POSTPONED);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.ENGLISH);

  private final Dossier dossier;
  private final DossierView view;

  Timeline(Dossier dossier) {
    this.dossier = dossier;
    this.view = DossierView.of(dossier);
  }

  static void print(Dossier dossier, PrintStream out) {
    Timeline timeline = new Timeline(dossier);
    Columns columns = new Columns(out, 24, 17, 55);
    dossier.articles().forEach(article -> headline(article, out));
    out.println("\nSaid, met, agreed and done\n");
    timeline.events(false).forEach(event -> timeline.print(event, columns));
    out.println("To come\n");
    timeline.events(true).forEach(event -> timeline.print(event, columns));
  }

  private static void headline(Article article, PrintStream out) {
    article.headline().map(LocalizedText::value).ifPresent(out::println);
    article.headline().map(Timeline::read).ifPresent(out::println);
    out.println(
        Stream.of(article.publisher(), article.section(), article.published().map(Timeline::read))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(", ")));
    out.println("Where no source is named, the article says so itself.");
  }

  private void print(Event event, Columns columns) {
    columns.print(when(event), what(event), details(event));
  }

  /** What happened, or else what is to come, by time. */
  Stream<Event> events(boolean toCome) {
    return view.timeline(ZoneOffset.UTC).stream()
        .filter(event -> TO_COME.contains(event.status()) == toCome);
  }

  /** At which meeting something was said or agreed. */
  private Optional<Meeting> meeting(Event event) {
    if (event instanceof Statement statement) {
      return statement.during().flatMap(dossier::resolve);
    }
    if (event instanceof Agreement agreement) {
      return agreement.reachedAt().flatMap(dossier::resolve);
    }
    return Optional.empty();
  }

  List<String> when(Event event) {
    if (event.time().isEmpty()) {
      return meeting(event).map(meeting -> List.of("  in that meeting")).orElse(List.of());
    }
    EventTime time = event.time().get();
    List<String> lines = new ArrayList<>();
    time.at().map(Timeline::read).ifPresent(lines::add);
    time.from().map(value -> "from " + read(value)).ifPresent(lines::add);
    time.to().map(value -> "to " + read(value)).ifPresent(lines::add);
    time.earliest().map(value -> read(value) + " or later").ifPresent(lines::add);
    time.latest().map(value -> read(value) + " or earlier").ifPresent(lines::add);
    time.text().map(words -> "“" + read(words) + "”").ifPresent(lines::add);
    time.zone().ifPresent(lines::add);
    return lines;
  }

  static List<String> what(Event event) {
    String kind = event.type().value();
    List<String> lines = new ArrayList<>();
    lines.add(event.status() == Status.OCCURRED ? kind : event.status().value() + " " + kind);
    if (event instanceof Statement statement) {
      statement.act().map(Timeline::read).ifPresent(lines::add);
    } else if (event instanceof Meeting meeting) {
      meeting.purpose().map(Timeline::read).ifPresent(lines::add);
      meeting.medium().map(Timeline::read).ifPresent(lines::add);
      meeting.duration().map(time -> time.toMinutes() + " minutes").ifPresent(lines::add);
    } else if (event instanceof Agreement agreement) {
      agreement.form().map(Timeline::read).ifPresent(lines::add);
    }
    return lines;
  }

  List<String> details(Event event) {
    List<String> lines = new ArrayList<>();
    lines.add(title(event));
    for (LocalizedText topic : event.topics()) {
      lines.add("topic: " + read(topic));
    }
    for (Place place : event.places()) {
      dossier
          .resolve(place.location())
          .map(location -> place.role().map(Timeline::read).orElse("place") + ": " + name(location))
          .ifPresent(lines::add);
    }
    for (Condition condition : event.conditions()) {
      lines.add(condition(condition));
    }
    for (Relation relation : dossier.relations()) {
      if (relation.from().id().equals(event.id())) {
        dossier
            .resolve(relation.to())
            .map(other -> read(relation.type()) + ": " + label(other))
            .ifPresent(lines::add);
      }
    }
    for (Source source : view.sources(event)) {
      lines.add(source(source));
    }
    lines.removeIf(String::isEmpty);
    return lines;
  }

  private String title(Event event) {
    if (event instanceof Statement statement) {
      return said(statement);
    }
    String who = and(event.participations().stream().map(this::name).toList());
    if (event instanceof Agreement agreement) {
      return join(": ", agreement.name().map(Timeline::read).orElse(who), undertaken(agreement));
    }
    if (event instanceof Action action) {
      return join(": ", read(action.kind()), who);
    }
    return join(": ", event.summary().map(Timeline::read).orElse(""), who);
  }

  private static String undertaken(Agreement agreement) {
    return and(agreement.provisions().stream().map(Provision::text).map(Timeline::read).toList());
  }

  private String said(Statement statement) {
    String speakers = and(statement.speakers().stream().map(this::name).toList());
    String audience = and(statement.audience().stream().map(this::name).toList());
    String words =
        statement
            .quotation()
            .map(
                quotation ->
                    quotation.form() == QuotationForm.DIRECT
                        ? "“" + read(quotation.text()) + "”"
                        : read(quotation.text()))
            .orElse("");
    return join(": ", join(" to ", speakers, audience), words);
  }

  private String condition(Condition condition) {
    String event = condition.event().flatMap(dossier::resolve).map(this::label).orElse("");
    String words = condition.text().map(Timeline::read).orElse("");
    return read(condition.kind()) + ": " + join(", ", event, words);
  }

  /** An event in a few words, for the line of another. */
  private String label(Event event) {
    if (event instanceof Meeting && event.time().isPresent()) {
      return "the meeting of " + when(event).get(0);
    }
    if (event instanceof Agreement agreement) {
      return agreement.name().map(Timeline::read).orElse(undertaken(agreement));
    }
    return title(event);
  }

  private String source(Source source) {
    List<String> chain = new ArrayList<>(source.chain().stream().map(this::name).toList());
    Collections.reverse(chain);
    String dateline =
        source.attribution().dateline().flatMap(dossier::resolve).map(this::name).orElse("");
    return "source: " + join(", from ", String.join(" ← ", chain), dateline);
  }

  private String name(Source source) {
    return source
        .statement()
        .map(statement -> and(statement.speakers().stream().map(this::name).toList()))
        .orElseGet(() -> and(source.actors().stream().map(this::name).toList()));
  }

  private String name(Participation participation) {
    String represented = participation.representing().map(this::name).orElse("");
    return join(" for ", name(participation.actor()), represented);
  }

  private String name(Ref<Actor> ref) {
    return dossier.resolve(ref).map(this::name).orElse(ref.id());
  }

  String name(Actor actor) {
    String name = read(actor.name());
    String members = String.join(", ", actor.members().stream().map(this::name).toList());
    return members.isEmpty() ? name : name + " (" + members + ")";
  }

  private String name(Location location) {
    String name = read(location.name());
    return location
        .partOf()
        .flatMap(dossier::resolve)
        .map(whole -> name + ", " + name(whole))
        .orElse(name);
  }

  static String read(LocalizedText text) {
    return text.inLanguage(READER).orElse(text.value());
  }

  private static String read(PartialDateTime value) {
    return value.toLocalDate().map(DAY::format).orElse(value.toString());
  }

  private static String read(Word word) {
    return word.value().replace('-', ' ');
  }

  private static String and(List<String> names) {
    int last = names.size() - 1;
    return last < 1
        ? String.join("", names)
        : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }

  private static String join(String separator, String one, String other) {
    return one.isEmpty() || other.isEmpty() ? one + other : one + separator + other;
  }
}
