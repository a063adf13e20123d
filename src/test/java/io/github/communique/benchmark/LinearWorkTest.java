package io.github.communique.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.Actor;
import io.github.communique.Dossier;
import io.github.communique.Event;
import io.github.communique.interop.dataset.EventTables;
import io.github.communique.interop.geojson.GeoJson;
import io.github.communique.interop.ical.MeetingCalendar;
import io.github.communique.interop.llm.Extraction;
import io.github.communique.interop.table.DossierTable;
import io.github.communique.json.DossierJson;
import io.github.communique.merge.DossierMerge;
import io.github.communique.occurrence.Occurrences;
import io.github.communique.page.DossierPage;
import io.github.communique.query.DossierView;
import io.github.communique.steps.Steps;
import io.github.communique.validation.Validator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Tests that every task takes linear time: four times as many events require about four times as
 * many steps.
 */
class LinearWorkTest {
  private static final int EVENTS = 200;

  enum Events {
    NEWS(events -> EventsBenchmark.news(events, 0)),
    ONE_OCCURRENCE(HardDossiers::oneOccurrence),
    ONE_RING(HardDossiers::oneRing),
    MANY_PASSAGES(HardDossiers::manyPassages);

    private final IntFunction<Dossier> make;

    Events(IntFunction<Dossier> make) {
      this.make = make;
    }
  }

  enum Task {
    WRITE(DossierJson::writeBytes),
    WRITE_AND_READ(dossier -> DossierJson.read(DossierJson.writeBytes(dossier))),
    HASH(DossierJson::contentHash),
    VALIDATE(dossier -> Validator.standard().validate(dossier)),
    OCCURRENCES(dossier -> Occurrences.of(dossier).all().forEach(one -> one.conflicts())),
    MERGE(
        dossier ->
            DossierMerge.of(
                List.of(
                    dossier.toBuilder().id("urn:x:1").build(),
                    dossier.toBuilder().id("urn:x:2").build()))),
    TIMELINE(dossier -> DossierView.of(dossier).timeline(ZoneOffset.UTC)),
    SOURCES(
        dossier -> {
          DossierView view = DossierView.of(dossier);
          for (Event event : dossier.events()) {
            view.sources(event);
          }
        }),
    COMMITMENTS(dossier -> DossierView.of(dossier).commitments()),
    INVOLVING_EACH(
        dossier -> {
          DossierView view = DossierView.of(dossier);
          for (Actor actor : dossier.actors()) {
            view.involving(actor);
          }
        }),
    PAGE(dossier -> DossierPage.of(dossier).html()),
    GEO_JSON(dossier -> GeoJson.standard().write(dossier)),
    TABLES(
        dossier -> {
          DossierTable.events().rows(dossier);
          DossierTable.participations().rows(dossier);
        }),
    CALENDAR(
        dossier -> {
          try {
            MeetingCalendar.stamped(Instant.EPOCH).write(dossier, OutputStream.nullOutputStream());
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        }),
    DATA_SETS(
        dossier -> {
          EventTables.ucdpGed().rows(dossier);
          EventTables.gdeltEvents().rows(dossier);
        }),
    RENDERED_ANSWER(dossier -> Extraction.render(dossier));

    private final Consumer<Dossier> work;

    Task(Consumer<Dossier> work) {
      this.work = work;
    }
  }

  /** Creates a task for the given number of events. */
  public static final class Work implements IntFunction<Runnable> {
    private final Task task;
    private final Events events;

    /**
     * Creates the task from the names of a {@link Task} constant and an {@link Events} constant.
     */
    public Work(String task, String events) {
      this.task = Task.valueOf(task);
      this.events = Events.valueOf(events);
    }

    @Override
    public Runnable apply(int size) {
      Dossier dossier = events.make.apply(Math.max(20, size));
      return () -> task.work.accept(dossier);
    }
  }

  static Stream<Arguments> all() {
    return Arrays.stream(Task.values())
        .flatMap(
            task ->
                Arrays.stream(Events.values())
                    // Excluded, because creating a page searches the complete text once for each
                    // passage without offsets.
                    .filter(events -> task != Task.PAGE || events != Events.MANY_PASSAGES)
                    .map(events -> Arguments.of(task, events)));
  }

  @ParameterizedTest
  @MethodSource("all")
  void fourTimesTheEventsTakeFourTimesTheSteps(Task task, Events events) {
    long some = Steps.of(Work.class, EVENTS, task.name(), events.name());
    long more = Steps.of(Work.class, 4 * EVENTS, task.name(), events.name());

    assertThat(more).as("beside %s steps", some).isLessThan(5 * some);
  }

  @Test
  void timelineOfLateNeighbours() {
    long some = Steps.of(Timeline.class, EVENTS);
    long more = Steps.of(Timeline.class, 4 * EVENTS);

    assertThat(more).as("beside %s steps", some).isLessThan(5 * some);
  }

  /** Creates a task that sorts events, many of which get a time from a neighbour. */
  public static final class Timeline implements IntFunction<Runnable> {
    @Override
    public Runnable apply(int size) {
      DossierView view = DossierView.of(HardDossiers.lateNeighbours(Math.max(20, size)));
      return () -> view.timeline(ZoneOffset.UTC);
    }
  }
}
