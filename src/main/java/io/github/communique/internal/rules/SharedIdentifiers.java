package io.github.communique.internal.rules;

import io.github.communique.Actor;
import io.github.communique.Article;
import io.github.communique.DossierObject;
import io.github.communique.Event;
import io.github.communique.Identifier;
import io.github.communique.Location;
import io.github.communique.internal.inspection.Code;
import io.github.communique.internal.inspection.DisjointSets;
import io.github.communique.internal.inspection.Inspection;
import io.github.communique.internal.inspection.Kinds;
import io.github.communique.internal.text.Quoted;
import io.github.communique.vocabulary.IdentifierScheme;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The {@code identifier.shared} rule, which checks that no two objects of the same kind have the
 * same unique identifier.
 */
final class SharedIdentifiers {
  private final Inspection run;

  /**
   * Maps each identifier to the number of the first object that has the identifier. A key consists
   * of the kind of the object and the scheme and value of the identifier.
   */
  private final Map<String, Integer> owners = new HashMap<>();

  private @Nullable DisjointSets<Integer> related;

  private SharedIdentifiers(Inspection run) {
    this.run = run;
  }

  /**
   * Reports identifiers that several objects share.
   *
   * @param identified the objects with identifiers, in document order
   */
  static void check(List<DossierObject> identified, Inspection run) {
    if (haveEqualValues(identified)) {
      SharedIdentifiers shared = new SharedIdentifiers(run);
      identified.forEach(shared::check);
    }
  }

  /** Fast path: returns whether any two identifiers have equal values, which is rare. */
  private static boolean haveEqualValues(List<DossierObject> identified) {
    if (identified.size() < 2) {
      return false;
    }
    Set<String> values = new HashSet<>();
    for (DossierObject object : identified) {
      List<Identifier> identifiers = identifiers(object);
      for (int i = 0, count = identifiers.size(); i < count; i++) {
        if (!values.add(value(identifiers.get(i)))) {
          return true;
        }
      }
    }
    return false;
  }

  private void check(DossierObject object) {
    List<Identifier> identifiers = identifiers(object);
    for (int i = 0, count = identifiers.size(); i < count; i++) {
      Identifier identifier = identifiers.get(i);
      if (namesOneThing(identifier, object)) {
        int number = run.index().numberOf(object);
        String kind = object instanceof Event ? Kinds.of(Event.class) : Kinds.of(object);
        String key = kind + identifier.scheme().value() + '\0' + value(identifier);
        Integer owner = owners.putIfAbsent(key, number);
        if (owner != null && owner != number && !areRelated(owner, number)) {
          Code.IDENTIFIER_SHARED.report(
              run.site(number).within("identifiers", i),
              Kinds.named(object)
                  + " and "
                  + Kinds.named(run.index().object(owner))
                  + " have the same "
                  + Quoted.of(identifier.scheme().value())
                  + " identifier "
                  + Quoted.of(identifier.value()),
              object instanceof Event
                  ? "link reports of one occurrence with a \"same-event\" relation, and different"
                      + " events with a negative \"same-event\" relation; or correct the"
                      + " identifier"
                  : "merge the two objects, or correct the identifier");
        }
      }
    }
  }

  /** Returns the value, with a DOI in lower case, because DOIs are case-insensitive. */
  private static String value(Identifier identifier) {
    return identifier.scheme().equals(IdentifierScheme.DOI)
        ? identifier.value().toLowerCase(Locale.ROOT)
        : identifier.value();
  }

  private static List<Identifier> identifiers(DossierObject object) {
    return object instanceof Actor actor
        ? actor.identifiers()
        : object instanceof Location location
            ? location.identifiers()
            : object instanceof Article article
                ? article.identifiers()
                : ((Event) object).identifiers();
  }

  private static boolean namesOneThing(Identifier identifier, DossierObject object) {
    return object instanceof Actor actor
        ? identifier.scheme().identifies(identifier.value(), actor.kind())
        : object instanceof Location location
            ? identifier.scheme().identifies(identifier.value(), location.kind())
            : object instanceof Article
                ? identifier.scheme().identifiesArticle(identifier.value())
                : identifier.scheme().identifiesEvent(identifier.value());
  }

  /** Returns whether two events are linked by relations, directly or indirectly. */
  private boolean areRelated(int one, int other) {
    if (one < run.index().firstEvent()) {
      return false;
    }
    if (related == null) {
      related = RelationRules.connected(run, relation -> true);
    }
    return related.find(one).equals(related.find(other));
  }
}
