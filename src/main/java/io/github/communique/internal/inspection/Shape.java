package io.github.communique.internal.inspection;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.communique.internal.structure.ModelProperties;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The properties of one model type, in the order of the wire.
 *
 * <p>They are read off the same annotations as reading and writing use. So a pointer is always the
 * one that the written JSON has, and no rule can miss a property that the model gets later.
 */
public final class Shape {
  private static final Shape LEAF = new Shape(Map.of());

  private static final ClassValue<Shape> SHAPES =
      new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
          return isModelType(type) ? new Shape(slots(type)) : LEAF;
        }
      };

  /** From the hidden implementation of a type to the type. */
  private static final ClassValue<Shape> OF_VALUES =
      new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> implementation) {
          for (Class<?> type : implementation.getInterfaces()) {
            if (isModelType(type)) {
              return SHAPES.get(type);
            }
          }
          Class<?> parent = implementation.getSuperclass();
          return parent == null ? LEAF : SHAPES.get(parent);
        }
      };

  private final Map<String, Slot> slots;

  private Shape(Map<String, Slot> slots) {
    this.slots = slots;
  }

  /** The properties of a type of the model; none for any other type. */
  public static Shape of(Class<?> type) {
    return SHAPES.get(type);
  }

  /** The properties of the type that a value is of; none if it is not of the model. */
  public static Shape ofValue(Object value) {
    return OF_VALUES.get(value.getClass());
  }

  public List<Slot> slots() {
    return List.copyOf(slots.values());
  }

  public @Nullable Slot slot(String name) {
    return slots.get(name);
  }

  private static boolean isModelType(Class<?> type) {
    return type.isAnnotationPresent(JsonPropertyOrder.class);
  }

  private static Map<String, Slot> slots(Class<?> type) {
    Map<String, Slot> slots = new LinkedHashMap<>();
    for (Map.Entry<String, Method> property : ModelProperties.of(type)) {
      slots.put(property.getKey(), new Slot(property.getKey(), slots.size(), property.getValue()));
    }
    return slots;
  }

  /** One property of a model type. */
  public static final class Slot {
    public final String name;
    public final int ordinal;

    /** The class of the property's value, or of the elements of its list. */
    public final Class<?> type;

    private final MethodHandle getter;

    Slot(String name, int ordinal, Method accessor) {
      this.name = name;
      this.ordinal = ordinal;
      this.type = elementType(accessor.getGenericReturnType());
      try {
        this.getter =
            MethodHandles.lookup()
                .unreflect(accessor)
                .asType(MethodType.methodType(Object.class, Object.class));
      } catch (IllegalAccessException e) {
        throw new IllegalStateException("no access to " + accessor, e);
      }
    }

    /** The value, the list of values, or null when the property is absent. */
    public @Nullable Object get(Object owner) {
      try {
        Object value = getter.invokeExact(owner);
        return value instanceof Optional<?> optional ? optional.orElse(null) : value;
      } catch (RuntimeException | Error e) {
        throw e;
      } catch (Throwable t) {
        throw new IllegalStateException(t);
      }
    }

    private static Class<?> elementType(Type type) {
      if (type instanceof ParameterizedType generic) {
        Class<?> raw = (Class<?>) generic.getRawType();
        return raw == Optional.class || raw == List.class
            ? elementType(generic.getActualTypeArguments()[0])
            : raw;
      }
      return (Class<?>) type;
    }
  }
}
