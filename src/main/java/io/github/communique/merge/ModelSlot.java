package io.github.communique.merge;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.communique.DossierObject;
import io.github.communique.Event;
import io.github.communique.Identified;
import io.github.communique.Ref;
import io.github.communique.internal.structure.ModelProperties;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One property of a model type, to be read and set by whoever treats all properties alike. They are
 * read off the annotations that make the format, so that none can be forgotten.
 */
final class ModelSlot {
  private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

  private static final ClassValue<ModelType> TYPES =
      new ClassValue<>() {
        @Override
        protected ModelType computeValue(Class<?> implementation) {
          return ModelType.of(implementation);
        }
      };

  final String name;

  /** Whether values of the property may hold references. */
  final boolean refers;

  private final MethodHandle getter;
  private final @Nullable MethodHandle setter;

  private ModelSlot(String name, Method accessor, Class<?> builder)
      throws ReflectiveOperationException {
    this.name = name;
    Type type = accessor.getGenericReturnType();
    this.refers = refers(content(type));
    this.getter =
        LOOKUP.unreflect(accessor).asType(MethodType.methodType(Object.class, Object.class));
    this.setter = setter(accessor, builder);
  }

  /** The properties of the type that a value is of; none if it is not of the model. */
  static List<ModelSlot> of(Object value) {
    return TYPES.get(value.getClass()).slots;
  }

  /** A builder that starts with an object of the model. */
  static Object toBuilder(Object value) {
    return call(Objects.requireNonNull(TYPES.get(value.getClass()).toBuilder), value);
  }

  /** Builds what a builder of an object's type has. */
  static Object build(Object value, Object builder) {
    return call(Objects.requireNonNull(TYPES.get(value.getClass()).build), builder);
  }

  /** The value, the list of values, or null when the property is absent. */
  @Nullable Object get(Object owner) {
    Object value = call(getter, owner);
    if (value instanceof OptionalInt number) {
      return number.isPresent() ? number.getAsInt() : null;
    }
    if (value instanceof OptionalDouble number) {
      return number.isPresent() ? number.getAsDouble() : null;
    }
    return value instanceof Optional<?> optional ? optional.orElse(null) : value;
  }

  /** Sets the value; a list takes the place of what the builder has. */
  void set(Object builder, Object value) {
    if (setter != null) {
      try {
        setter.invokeExact(builder, value);
      } catch (Throwable t) {
        throw rethrown(t);
      }
    }
  }

  private static Object call(MethodHandle handle, Object on) {
    try {
      return handle.invokeExact(on);
    } catch (Throwable t) {
      throw rethrown(t);
    }
  }

  private static RuntimeException rethrown(Throwable t) {
    if (t instanceof RuntimeException unchecked) {
      return unchecked;
    }
    if (t instanceof Error error) {
      throw error;
    }
    return new IllegalStateException(t);
  }

  /** Null for what is the same for all objects of the type. */
  private static @Nullable MethodHandle setter(Method accessor, Class<?> builder)
      throws ReflectiveOperationException {
    if (accessor.isDefault()) {
      return null;
    }
    Class<?> parameter = parameter(accessor.getGenericReturnType());
    MethodHandle setter =
        parameter == Iterable.class && hasNoPlural(builder, accessor.getName())
            ? replacing(accessor, builder)
            : LOOKUP.findVirtual(
                builder, accessor.getName(), MethodType.methodType(builder, parameter));
    return setter.asType(MethodType.methodType(void.class, Object.class, Object.class));
  }

  /** Whether the singular and the plural of a list are one word, so that its method adds. */
  private static boolean hasNoPlural(Class<?> builder, String name) {
    return Stream.of(builder.getMethods())
        .filter(method -> method.getName().equals(name))
        .noneMatch(method -> method.getParameterTypes()[0] == Iterable.class);
  }

  /** Clears the list and adds each element. */
  private static MethodHandle replacing(Method accessor, Class<?> builder)
      throws ReflectiveOperationException {
    Class<?> element = content(accessor.getGenericReturnType());
    MethodHandle add =
        element == Ref.class
            ? LOOKUP
                .findVirtual(
                    builder, accessor.getName(), MethodType.methodType(builder, Identified[].class))
                .asFixedArity()
            : LOOKUP.findVirtual(
                builder, accessor.getName(), MethodType.methodType(builder, element));
    MethodHandle clear =
        LOOKUP.findVirtual(builder, "clear", MethodType.methodType(builder, String.class));
    MethodHandle replace =
        LOOKUP.findStatic(
            ModelSlot.class,
            "replace",
            MethodType.methodType(
                void.class,
                String.class,
                MethodHandle.class,
                MethodHandle.class,
                Object.class,
                Object.class));
    return MethodHandles.insertArguments(replace, 0, accessor.getName(), clear, add);
  }

  private static void replace(
      String name, MethodHandle clear, MethodHandle add, Object builder, Object values) {
    try {
      clear.invoke(builder, name);
      for (Object value : (Iterable<?>) values) {
        if (value instanceof Ref<?> ref) {
          add.invoke(builder, new Identified<?>[] {ref});
        } else {
          add.invoke(builder, value);
        }
      }
    } catch (Throwable t) {
      throw rethrown(t);
    }
  }

  private static Class<?> parameter(Type type) {
    if (type instanceof ParameterizedType generic) {
      return generic.getRawType() == Optional.class
          ? parameter(generic.getActualTypeArguments()[0])
          : generic.getRawType() == List.class
              ? Iterable.class
              : generic.getRawType() == Ref.class
                  ? reference((Class<?>) generic.getActualTypeArguments()[0])
                  : (Class<?>) generic.getRawType();
    }
    return type == OptionalInt.class
        ? int.class
        : type == OptionalDouble.class ? double.class : (Class<?>) type;
  }

  /** A kind of event is an {@code Identified<Event>}, so builders take a {@code Ref} to it. */
  private static Class<?> reference(Class<?> kind) {
    return Event.class.isAssignableFrom(kind) && kind != Event.class ? Ref.class : Identified.class;
  }

  private static Class<?> content(Type type) {
    if (type instanceof ParameterizedType generic) {
      Class<?> raw = (Class<?>) generic.getRawType();
      return raw == Optional.class || raw == List.class
          ? content(generic.getActualTypeArguments()[0])
          : raw;
    }
    return (Class<?>) type;
  }

  /** The types of the model do not nest in themselves, so this comes to an end. */
  private static boolean refers(Class<?> type) {
    return type == Ref.class
        || DossierObject.class.isAssignableFrom(type)
        || isOfModel(type)
            && ModelProperties.of(type).stream()
                .anyMatch(property -> refers(content(property.getValue().getGenericReturnType())));
  }

  private static boolean isOfModel(Class<?> type) {
    return type.isAnnotationPresent(JsonPropertyOrder.class);
  }

  private record ModelType(
      List<ModelSlot> slots, @Nullable MethodHandle toBuilder, @Nullable MethodHandle build) {
    private static final ModelType NONE = new ModelType(List.of(), null, null);

    static ModelType of(Class<?> implementation) {
      for (Class<?> type = implementation; type != null; type = type.getSuperclass()) {
        if (isOfModel(type)) {
          return described(type);
        }
        for (Class<?> implemented : type.getInterfaces()) {
          if (isOfModel(implemented)) {
            return described(implemented);
          }
        }
      }
      return NONE;
    }

    private static ModelType described(Class<?> type) {
      try {
        Class<?> builder = type.getMethod("builder").getReturnType();
        List<ModelSlot> slots = new ArrayList<>();
        for (var property : ModelProperties.of(type)) {
          slots.add(new ModelSlot(property.getKey(), property.getValue(), builder));
        }
        MethodType unary = MethodType.methodType(Object.class, Object.class);
        return new ModelType(
            List.copyOf(slots),
            LOOKUP.findVirtual(type, "toBuilder", MethodType.methodType(builder)).asType(unary),
            LOOKUP.findVirtual(builder, "build", MethodType.methodType(type)).asType(unary));
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(type + " does not follow the recipe of the model", e);
      }
    }
  }
}
