package io.github.communique.internal.inspection;

import io.github.communique.Action;
import io.github.communique.Actor;
import io.github.communique.Agreement;
import io.github.communique.Article;
import io.github.communique.Dossier;
import io.github.communique.DossierObject;
import io.github.communique.Event;
import io.github.communique.Location;
import io.github.communique.Meeting;
import io.github.communique.Ref;
import io.github.communique.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Numbers the objects in a dossier in document order, so that rules can store facts about objects
 * in arrays. If several objects have the same id, the id refers to the first of these objects.
 */
public final class Index {
  public static final int NONE = -1;

  /** The element types of the dossier's lists. */
  private static final List<Class<? extends DossierObject>> TYPES =
      List.of(
          Article.class,
          Actor.class,
          Location.class,
          Statement.class,
          Meeting.class,
          Agreement.class,
          Action.class);

  /** The property names of the dossier's lists. */
  private static final List<String> NAMES =
      List.of("articles", "actors", "locations", "statements", "meetings", "agreements", "actions");

  private final int[] ends;
  private final DossierObject[] objects;
  private final String[] ids;
  private final IdTable table;
  private final List<Duplicate> duplicates = new ArrayList<>();
  private @Nullable Map<DossierObject, Integer> duplicateNumbers;
  private @Nullable Map<String, Integer> hiddenEvents;

  /** Maps ids that do not belong to any object to their numbers. */
  private final Map<String, Integer> strangers = new HashMap<>();

  private final List<String> idsOfStrangers = new ArrayList<>();

  public Index(Dossier dossier) {
    List<List<? extends DossierObject>> lists =
        List.of(
            dossier.articles(),
            dossier.actors(),
            dossier.locations(),
            dossier.statements(),
            dossier.meetings(),
            dossier.agreements(),
            dossier.actions());
    this.ends = new int[lists.size()];
    int count = 0;
    for (int i = 0; i < ends.length; i++) {
      count += lists.get(i).size();
      ends[i] = count;
    }
    this.objects = new DossierObject[count];
    this.ids = new String[count];
    // The ids are hashed in a second pass, because the processor then waits for several objects
    // at the same time.
    int number = 0;
    for (List<? extends DossierObject> list : lists) {
      for (int i = 0, length = list.size(); i < length; i++) {
        DossierObject object = list.get(i);
        objects[number] = object;
        ids[number] = object.id();
        number++;
      }
    }
    this.table = new IdTable(ids, count);
    for (int i = 0; i < count; i++) {
      int first = table.put(i);
      if (first != NONE) {
        duplicates.add(new Duplicate(i, first));
      }
    }
  }

  /** Returns the number of the object with the given id; {@link #NONE} if there is none. */
  public int find(String id) {
    return table.find(id);
  }

  /**
   * Returns whether the object with the given number is of the given kind. The kind is derived from
   * the list that contains the object, so that the object itself need not be accessed.
   */
  public boolean isOf(Class<? extends DossierObject> kind, int number) {
    if (kind == Event.class) {
      return number >= firstEvent();
    }
    return kind == DossierObject.class || kind == TYPES.get(list(number));
  }

  private int list(int number) {
    int list = 0;
    while (number >= ends[list]) {
      list++;
    }
    return list;
  }

  /**
   * Returns the object that a reference refers to; null if the object does not exist or is of
   * another kind.
   */
  public <T extends DossierObject> @Nullable T resolve(Ref<T> ref) {
    int number = find(ref.id());
    if (number == NONE || !isOf(ref.kind(), number)) {
      return null;
    }
    @SuppressWarnings("unchecked") // The cast is safe, because isOf checks the kind.
    T object = (T) objects[number];
    return object;
  }

  /** Returns the object of an optional reference; null if it is absent or unresolved. */
  public <T extends DossierObject> @Nullable T resolve(Optional<Ref<T>> ref) {
    return ref.isPresent() ? resolve(ref.get()) : null;
  }

  /**
   * Returns the number of an id. If the id does not belong to any object, assigns a number to the
   * id, starting at {@link #size()}.
   */
  public int numberOf(String id) {
    int number = find(id);
    return number == NONE ? strangers.computeIfAbsent(id, this::addStranger) : number;
  }

  private int addStranger(String id) {
    idsOfStrangers.add(id);
    return sizeWithStrangers() - 1;
  }

  /** Returns the number of objects. */
  public int size() {
    return ids.length;
  }

  /**
   * Returns how many numbers are assigned, including the numbers of ids that do not belong to any
   * object.
   */
  public int sizeWithStrangers() {
    return ids.length + idsOfStrangers.size();
  }

  /**
   * Returns the number of the first event. All objects with greater numbers are also events. If
   * there are no events, returns {@link #size()}.
   */
  public int firstEvent() {
    return ends[2];
  }

  public Event event(int number) {
    return (Event) objects[number];
  }

  /**
   * Returns the number of the first event with the given id; {@link #NONE} if there is none.
   * Ignores objects of other kinds with the same id.
   */
  public int findEvent(String id) {
    int number = find(id);
    if (number == NONE || number >= firstEvent()) {
      return number;
    }
    if (hiddenEvents == null) {
      hiddenEvents = new HashMap<>();
      for (Duplicate duplicate : duplicates) {
        if (duplicate.number >= firstEvent()) {
          hiddenEvents.putIfAbsent(ids[duplicate.number], duplicate.number);
        }
      }
    }
    return hiddenEvents.getOrDefault(id, NONE);
  }

  public DossierObject object(int number) {
    return objects[number];
  }

  public String id(int number) {
    return number < ids.length ? ids[number] : idsOfStrangers.get(number - ids.length);
  }

  /** Returns the objects that have the same id as an earlier object, in document order. */
  public List<Duplicate> duplicates() {
    return duplicates;
  }

  /**
   * Returns the number of the given object instance; {@link #NONE} if the dossier does not contain
   * the instance.
   */
  public int numberOf(DossierObject object) {
    int number = find(object.id());
    if (number == NONE || objects[number] == object) {
      return number;
    }
    if (duplicateNumbers == null) {
      // The objects are compared by identity, because two objects with the same id may be equal.
      duplicateNumbers = new IdentityHashMap<>();
      for (Duplicate duplicate : duplicates) {
        duplicateNumbers.putIfAbsent(objects[duplicate.number], duplicate.number);
      }
    }
    return duplicateNumbers.getOrDefault(object, NONE);
  }

  /** Returns the site of the object with the given number. */
  public Site site(int number, Site root) {
    int list = list(number);
    return root.within(NAMES.get(list), list == 0 ? number : number - ends[list - 1]);
  }

  /** The number of an object and the number of the first object with the same id. */
  public record Duplicate(int number, int first) {}
}
