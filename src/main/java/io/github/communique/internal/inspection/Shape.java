package io.github.communique.internal.inspection;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The properties of a model type, in the order in which they are written.
 *
 * <p>The build generates a subclass for each model type. The subclass accesses the properties
 * without reflection.
 */
public abstract class Shape {
  private static final Shape LEAF = new Leaf();

  /** Maps the implementation class of each model type to the shape of the model type. */
  private static final ClassValue<Shape> OF_VALUES =
      new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> implementation) {
          for (Class<?> type = implementation; type != null; type = type.getSuperclass()) {
            for (Class<?> implemented : type.getInterfaces()) {
              if (ModelShapes.BY_TYPE.containsKey(implemented)) {
                return of(implemented);
              }
            }
            if (ModelShapes.BY_TYPE.containsKey(type)) {
              return of(type);
            }
          }
          return LEAF;
        }
      };

  private final List<Slot> slots;
  private final Map<String, Slot> byName = new LinkedHashMap<>();

  Shape(Property... properties) {
    for (Property property : properties) {
      byName.put(property.name, new Slot(this, byName.size(), property));
    }
    this.slots = List.copyOf(byName.values());
  }

  /** Returns the shape of a model type. The shape of any other type is empty. */
  public static Shape of(Class<?> type) {
    return ModelShapes.BY_TYPE.getOrDefault(type, LEAF);
  }

  /**
   * Returns the shape of the type of a value. If the type does not belong to the model, its shape
   * is empty.
   */
  public static Shape ofValue(Object value) {
    return OF_VALUES.get(value.getClass());
  }

  public List<Slot> slots() {
    return slots;
  }

  public @Nullable Slot slot(String name) {
    return byName.get(name);
  }

  /** Returns a builder that is initialized with the values of an object of this type. */
  public abstract Object toBuilder(Object owner);

  /** Builds an object of this type from a builder. */
  public abstract Object build(Object builder);

  abstract @Nullable Object get(Object owner, int property);

  abstract void set(Object builder, int property, Object value);

  /** One property of a model type. */
  public static final class Slot {
    public final String name;
    public final int ordinal;

    /** The type of the property's value or, for a list, of its elements. */
    public final Class<?> type;

    /** Whether the values of the property may contain references. */
    public final boolean refers;

    private final Shape owner;

    private Slot(Shape owner, int ordinal, Property property) {
      this.owner = owner;
      this.ordinal = ordinal;
      this.name = property.name;
      this.type = property.type;
      this.refers = property.refers;
    }

    /** Returns the value or the list of values; null if the property is absent. */
    public @Nullable Object get(Object object) {
      return owner.get(object, ordinal);
    }

    /**
     * Sets the value. If the value is a list, its elements replace the elements in the builder. If
     * the value of the property is constant for the type, this method does nothing.
     */
    public void set(Object builder, Object value) {
      owner.set(builder, ordinal, value);
    }
  }

  /** The description of a property, from which a shape creates a {@link Slot}. */
  record Property(String name, Class<?> type, boolean refers) {}

  /** The empty shape of all types that do not belong to the model. */
  private static final class Leaf extends Shape {
    @Override
    @Nullable Object get(Object owner, int property) {
      throw new IllegalArgumentException();
    }

    @Override
    void set(Object builder, int property, Object value) {
      throw new IllegalArgumentException();
    }

    @Override
    public Object toBuilder(Object owner) {
      throw new IllegalArgumentException();
    }

    @Override
    public Object build(Object builder) {
      throw new IllegalArgumentException();
    }
  }
}
