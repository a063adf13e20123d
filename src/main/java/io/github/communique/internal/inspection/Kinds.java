package io.github.communique.internal.inspection;

import io.github.communique.Actor;
import io.github.communique.Agreement;
import io.github.communique.Article;
import io.github.communique.DossierObject;
import io.github.communique.Event;
import io.github.communique.Location;
import io.github.communique.Statement;
import io.github.communique.internal.text.Quoted;
import io.github.communique.vocabulary.Word;
import java.util.Locale;

/** Formats object kinds and vocabulary terms for messages. */
public final class Kinds {
  private Kinds() {}

  /** Formats a term for a message. Unknown terms are quoted. */
  public static String of(Word term) {
    return term.isKnown() ? term.value() : Quoted.of(term.value());
  }

  public static String of(Class<? extends DossierObject> kind) {
    return kind == DossierObject.class
        ? "an object"
        : withArticle(kind.getSimpleName().toLowerCase(Locale.ROOT));
  }

  public static String of(DossierObject object) {
    if (object instanceof Event event) {
      return withArticle(event.type().value());
    }
    return object instanceof Article
        ? of(Article.class)
        : object instanceof Actor ? of(Actor.class) : of(Location.class);
  }

  private static String withArticle(String kind) {
    return ("ae".indexOf(kind.charAt(0)) >= 0 ? "an " : "a ") + kind;
  }

  /** Formats a clause such as {@code meeting "call" has the status "planned"}. */
  public static String withStatus(Event event) {
    return named(event) + " has the status " + Quoted.of(event.status().value());
  }

  /** Formats the kind and id of an object for a message, such as {@code meeting "call"}. */
  public static String named(DossierObject object) {
    String kind = of(object);
    return kind.substring(kind.indexOf(' ') + 1) + " \"" + object.id() + "\"";
  }

  /** Returns the JSON name of the property that contains the participations of an event. */
  public static String ofParticipations(Event event) {
    return event instanceof Statement
        ? "speakers"
        : event instanceof Agreement ? "parties" : "participants";
  }
}
