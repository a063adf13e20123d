package io.github.communique.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.Action;
import io.github.communique.Actor;
import io.github.communique.Agreement;
import io.github.communique.Article;
import io.github.communique.Attribution;
import io.github.communique.Classification;
import io.github.communique.Condition;
import io.github.communique.Coordinates;
import io.github.communique.Dossier;
import io.github.communique.Event;
import io.github.communique.Evidence;
import io.github.communique.Identifier;
import io.github.communique.Location;
import io.github.communique.Meeting;
import io.github.communique.Participation;
import io.github.communique.Quantity;
import io.github.communique.Ref;
import io.github.communique.Relation;
import io.github.communique.Statement;
import io.github.communique.arbitraries.DossierArbitraries;
import io.github.communique.internal.inspection.Inspection;
import io.github.communique.internal.inspection.Shape;
import io.github.communique.time.EventTime;
import io.github.communique.validation.Rule;
import io.github.communique.validation.Validator;
import io.github.communique.value.LocalizedText;
import io.github.communique.vocabulary.Word;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * Tests that the generated walk visits the same values as a reflective walk based on the model's
 * annotations.
 */
class WalkTest {
  /** The types that the walk visits, except strings. Each type has a separate visit method. */
  private static final List<Class<?>> TYPES =
      List.of(
          Article.class,
          Actor.class,
          Location.class,
          Event.class,
          Statement.class,
          Meeting.class,
          Agreement.class,
          Action.class,
          Relation.class,
          Participation.class,
          Attribution.class,
          Quantity.class,
          Evidence.class,
          Identifier.class,
          Classification.class,
          Coordinates.class,
          EventTime.class,
          LocalizedText.class,
          Ref.class,
          Word.class);

  /** Strings that cannot be blank: ids, language tags, zones and the format version. */
  private static final Set<String> NEVER_BLANK = Set.of("id", "language", "zone", "formatVersion");

  @Property(tries = 300)
  void visitsEveryValueWithItsPath(@ForAll Dossier dossier) {
    Inspection run = new Inspection(dossier, Set.of(), (issue, at) -> {});
    Recording recording = new Recording(run);
    recording.dossier(dossier);

    assertThat(recording.shown).containsExactlyInAnyOrderElementsOf(byAnnotations(dossier));
  }

  /**
   * Ensures that the test above covers every property of the model. Rare combinations require many
   * dossiers. To save time, the test ends as soon as all properties have been found.
   */
  @Example
  void theGeneratedDossiersHaveEveryProperty() {
    Set<String> asked = new HashSet<>();
    addProperties(Dossier.class, "", asked);
    Set<String> missing = new HashSet<>(asked);
    Iterator<Dossier> dossiers = DossierArbitraries.dossiers().sampleStream().iterator();
    for (int i = 0; i < 20_000 && !missing.isEmpty(); i++) {
      byAnnotations(dossiers.next()).forEach(shown -> missing.remove(property(shown)));
    }

    assertThat(asked).isNotEmpty();
    assertThat(missing).isEmpty();
  }

  /** Removes the indexes from a path such as {@code Ref /meetings/3/participants/1/actor}. */
  private static String property(String shown) {
    return shown.replaceAll("/[0-9]+(?=/|$)", "");
  }

  private static void addProperties(Class<?> type, String at, Set<String> into) {
    for (Shape.Slot slot : Shape.of(type).slots()) {
      String below = at + "/" + slot.name;
      for (Class<?> shown : TYPES) {
        if (shown.isAssignableFrom(slot.type)) {
          into.add(shown.getSimpleName() + " " + below);
        }
      }
      if (slot.type == String.class && !NEVER_BLANK.contains(slot.name)) {
        into.add("String " + below);
      }
      addProperties(slot.type, below, into);
    }
  }

  private static List<String> byAnnotations(Dossier dossier) {
    List<String> shown = new ArrayList<>();
    List<Rule> rules = new ArrayList<>();
    for (Class<?> type : TYPES) {
      rules.add(
          Rule.each(type, (value, at) -> shown.add(type.getSimpleName() + " " + at.pointer())));
    }
    rules.add(
        Rule.each(
            String.class,
            (text, at) -> {
              if (!NEVER_BLANK.contains(nameAt(at.pointer()))) {
                shown.add("String " + at.pointer());
              }
            }));
    Validator.standard().with(rules.toArray(Rule[]::new)).validate(dossier);
    return shown;
  }

  /** Returns the last property name of a pointer, without a trailing index. */
  private static String nameAt(String pointer) {
    String list = pointer.replaceFirst("/[0-9]+$", "");
    return list.substring(list.lastIndexOf('/') + 1);
  }

  private static final class Recording extends ModelWalk {
    final List<String> shown = new ArrayList<>();

    Recording(Inspection run) {
      super(run);
    }

    private void here(Class<?> type) {
      shown.add(type.getSimpleName() + " " + trail.site().pointer());
    }

    private void at(Class<?> type, String property, int index) {
      shown.add(type.getSimpleName() + " " + trail.within(property, index).pointer());
    }

    @Override
    void check(Article article) {
      here(Article.class);
    }

    @Override
    void check(Actor actor) {
      here(Actor.class);
    }

    @Override
    void check(Location location) {
      here(Location.class);
    }

    @Override
    void check(Event event, Optional<EventTime> time, List<Condition> conditions) {
      here(Event.class);
    }

    @Override
    void check(Statement statement) {
      here(Statement.class);
    }

    @Override
    void check(Meeting meeting) {
      here(Meeting.class);
    }

    @Override
    void check(Agreement agreement) {
      here(Agreement.class);
    }

    @Override
    void check(Action action) {
      here(Action.class);
    }

    @Override
    void check(Relation relation) {
      here(Relation.class);
    }

    @Override
    void check(Participation participation) {
      here(Participation.class);
    }

    @Override
    void check(Attribution attribution) {
      here(Attribution.class);
    }

    @Override
    void check(Quantity quantity) {
      here(Quantity.class);
    }

    @Override
    void check(Evidence evidence) {
      here(Evidence.class);
    }

    @Override
    void check(Classification classification) {
      here(Classification.class);
    }

    @Override
    void check(Identifier identifier) {
      here(Identifier.class);
    }

    @Override
    void check(Coordinates coordinates) {
      here(Coordinates.class);
    }

    @Override
    void check(EventTime time) {
      here(EventTime.class);
    }

    @Override
    void check(LocalizedText text, String property, int index) {
      at(LocalizedText.class, property, index);
      // A localized text is visited as a single value; the rule for localized texts checks the
      // string.
      shown.add("String " + trail.within(property, index).within("value").pointer());
    }

    @Override
    void check(Ref<?> ref, String property, int index) {
      at(Ref.class, property, index);
    }

    @Override
    void check(Word word, String property, int index) {
      at(Word.class, property, index);
    }

    @Override
    void check(String text, String property, int index) {
      at(String.class, property, index);
    }
  }
}
