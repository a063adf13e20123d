package io.github.communique.internal.rules;

import io.github.communique.Action;
import io.github.communique.Actor;
import io.github.communique.Agreement;
import io.github.communique.Article;
import io.github.communique.Attribution;
import io.github.communique.Classification;
import io.github.communique.Condition;
import io.github.communique.Coordinates;
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
import io.github.communique.internal.inspection.Site;
import io.github.communique.time.EventTime;
import io.github.communique.value.LocalizedText;
import io.github.communique.vocabulary.Word;
import java.util.List;
import java.util.Optional;

/**
 * The callbacks of the generated {@link ModelWalk}, which visits all values of the model.
 *
 * <p>{@code Plan}, which visits values by type for custom rules, takes several times as long. A
 * test verifies that both classes visit the same values.
 *
 * <p>During the callback for an object, the current position of the {@link Trail} is the position
 * of the object. During the callback for a term, a reference or a text, the current position is the
 * position of the enclosing object, and the callback receives the name of the property. Ids,
 * language tags and zone names are not passed to the callback for strings, because they cannot be
 * blank.
 */
abstract class Walk {
  static final int NO_INDEX = Site.NO_INDEX;

  final Trail trail;

  Walk(Trail trail) {
    this.trail = trail;
  }

  abstract void check(Article article);

  abstract void check(Actor actor);

  abstract void check(Location location);

  /** Called for an event of any kind, before the callback for its kind. */
  abstract void check(Event event, Optional<EventTime> time, List<Condition> conditions);

  abstract void check(Statement statement);

  abstract void check(Meeting meeting);

  abstract void check(Agreement agreement);

  abstract void check(Action action);

  abstract void check(Relation relation);

  abstract void check(Participation participation);

  abstract void check(Attribution attribution);

  abstract void check(Quantity quantity);

  abstract void check(Evidence evidence);

  abstract void check(Identifier identifier);

  abstract void check(Classification classification);

  abstract void check(Coordinates coordinates);

  abstract void check(EventTime time);

  abstract void check(LocalizedText text, String property, int index);

  abstract void check(Ref<?> ref, String property, int index);

  abstract void check(Word word, String property, int index);

  abstract void check(String text, String property, int index);
}
