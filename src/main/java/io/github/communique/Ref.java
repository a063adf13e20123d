package io.github.communique;

import com.fasterxml.jackson.annotation.JsonFilter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.communique.internal.structure.Elements;
import io.github.communique.internal.text.LocalId;
import io.github.communique.internal.text.MissingModule;
import io.github.communique.internal.text.Quoted;
import io.github.communique.issue.StructureException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A reference, by id, to another object in the same dossier.
 *
 * <p>A reference contains the kind of object that its property requires, so {@link
 * Dossier#resolve(Ref)} does not need a cast. In JSON, a reference consists only of the id, for
 * example {@code "macron"}. Creating a reference does not check whether the object exists; {@code
 * resolve} and validation check this.
 *
 * <p>Two references are equal if they have the same id, because ids are unique among all objects in
 * a dossier. The kind is not compared, because the property determines it. For example, {@code
 * statement.about().contains(Ref.to(Action.class, "withdrawal"))} returns true if any reference in
 * the list has this id.
 *
 * @param <T> the kind of object
 */
@JsonFilter(MissingModule.MESSAGE)
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = MissingModule.MESSAGE)
public final class Ref<T extends DossierObject> implements Identified<T>, Serializable {
  private static final long serialVersionUID = 1L;

  /** The kind of the referenced object. */
  private final Class<T> kind;

  /** The id of the referenced object. */
  private final String id;

  private Ref(Class<T> kind, String id) {
    this.kind = kind;
    this.id = id;
  }

  /**
   * Creates a reference by id.
   *
   * @param kind the kind of object, for example {@code Actor.class}
   * @param id the id of the object
   * @param <T> the kind of object
   * @return the reference
   * @throws StructureException if the id is not well-formed ({@code id.malformed})
   */
  public static <T extends DossierObject> Ref<T> to(Class<T> kind, String id) {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(id, "id");
    if (!LocalId.isWellFormed(id)) {
      throw new StructureException(
          "Ref",
          "id.malformed",
          "reference " + Quoted.of(id) + " is malformed; expected " + LocalId.FORM);
    }
    return new Ref<>(kind, id);
  }

  /**
   * Creates a reference to an object.
   *
   * @param kind the kind of object that the property requires, for example {@code Event.class}
   * @param object the object, for example a meeting
   * @param <T> the kind of object that the property requires
   * @return the reference
   */
  public static <T extends DossierObject> Ref<T> to(Class<T> kind, T object) {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(object, "object");
    return new Ref<>(kind, object.id());
  }

  /**
   * Creates a reference of the kind that a property requires, from an object or another reference.
   */
  static <T extends DossierObject> Ref<T> of(Class<T> kind, Identified<? extends T> object) {
    if (object instanceof Ref<?> ref && ref.kind == kind) {
      @SuppressWarnings("unchecked") // Safe: the reference has the same kind.
      Ref<T> same = (Ref<T>) ref;
      return same;
    }
    return new Ref<>(kind, object.id());
  }

  /** Creates references of the kind that a property requires. */
  static <T extends DossierObject> List<Ref<T>> all(
      Class<T> kind, Iterable<? extends Identified<? extends T>> objects, String name) {
    List<Identified<? extends T>> elements = Elements.of(objects, name);
    if (isOf(kind, elements)) {
      @SuppressWarnings({"unchecked", "rawtypes"}) // Safe: all elements have the same kind.
      List<Ref<T>> same = (List) elements;
      return same;
    }
    List<Ref<T>> all = new ArrayList<>(elements.size());
    for (Identified<? extends T> object : elements) {
      all.add(of(kind, object));
    }
    return all;
  }

  private static boolean isOf(Class<?> kind, List<?> objects) {
    for (Object object : objects) {
      if (!(object instanceof Ref<?> ref && ref.kind == kind)) {
        return false;
      }
    }
    return true;
  }

  /**
   * The kind of the referenced object.
   *
   * @return the type of the object, or a supertype such as {@code Event.class} or {@code
   *     DossierObject.class}
   */
  public Class<T> kind() {
    return kind;
  }

  /**
   * The id of the referenced object.
   *
   * @return a well-formed id
   */
  @Override
  @JsonProperty // Jackson applies the filter only to objects that have properties.
  public String id() {
    return id;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other || other instanceof Ref<?> that && id.equals(that.id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  /** The id. */
  @Override
  public String toString() {
    return id;
  }
}
