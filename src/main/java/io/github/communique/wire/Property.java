package io.github.communique.wire;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.communique.structure.Quoted;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** One property of a model type: its name, how to get, set, read and write it. */
final class Property {
  final String name;
  final boolean required;
  final int index;
  private final @Nullable Object constant;
  private final @Nullable Object defaultValue;
  private final ValueCodec<Object> codec;
  private final MethodHandle getter;
  private final @Nullable MethodHandle setter;

  Property(int index, String name, Method accessor, Class<?> type, Class<?> builder) {
    JsonProperty annotation = accessor.getAnnotation(JsonProperty.class);
    this.index = index;
    this.name = name;
    this.required = annotation.required();
    this.codec = Codecs.of(accessor.getGenericReturnType());
    this.getter = getter(accessor);
    this.setter = setter(accessor, builder);
    this.defaultValue =
        annotation.defaultValue().isEmpty() ? null : word(annotation.defaultValue());
    this.constant = setter == null ? word(type.getAnnotation(JsonTypeName.class).value()) : null;
  }

  /** Whether the property is the same for all objects of the type. */
  boolean isConstant() {
    return constant != null;
  }

  /** Reads the value; null if there is none that can be used, which the context then knows. */
  @Nullable Object read(TokenReader in, ReadContext context) {
    Object value = codec.read(in, context);
    if (value != null && constant != null && !constant.equals(value)) {
      context.error(in, "json.type", name + " " + Quoted.of(in.text()) + " is not " + constant);
      return null;
    }
    return value;
  }

  private Object word(String text) {
    return ((StringCodec<Object>) codec).parse(text);
  }

  @Nullable Object get(Object owner) {
    try {
      return getter.invokeExact(owner);
    } catch (Throwable t) {
      throw rethrown(t);
    }
  }

  void set(Object builder, Object value) {
    try {
      Objects.requireNonNull(setter).invokeExact(builder, value);
    } catch (Throwable t) {
      throw rethrown(t);
    }
  }

  void write(Object owner, TokenWriter out) {
    Object value = get(owner);
    if (value == null || value.equals(defaultValue) || codec.isAbsent(value)) {
      return;
    }
    out.name(name);
    codec.write(value, out);
  }

  private static MethodHandle getter(Method accessor) {
    try {
      MethodHandles.Lookup lookup = MethodHandles.lookup();
      MethodHandle getter = lookup.unreflect(accessor);
      Class<?> type = accessor.getReturnType();
      String unwrap =
          type == Optional.class
              ? "fromOptional"
              : type == OptionalInt.class
                  ? "fromOptionalInt"
                  : type == OptionalDouble.class ? "fromOptionalDouble" : null;
      if (unwrap != null) {
        MethodHandle unwrapper =
            lookup.findStatic(Property.class, unwrap, MethodType.methodType(Object.class, type));
        getter = MethodHandles.filterReturnValue(getter, unwrapper);
      }
      return getter.asType(MethodType.methodType(Object.class, Object.class));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("no access to " + accessor, e);
    }
  }

  private static @Nullable MethodHandle setter(Method accessor, Class<?> builder) {
    Class<?> parameter = Codecs.setterType(accessor.getGenericReturnType());
    for (Method method : builder.getMethods()) {
      if (method.getName().equals(accessor.getName())
          && method.getParameterCount() == 1
          && method.getParameterTypes()[0] == parameter) {
        try {
          return MethodHandles.lookup()
              .findVirtual(
                  builder,
                  method.getName(),
                  MethodType.methodType(method.getReturnType(), parameter))
              .asType(MethodType.methodType(void.class, Object.class, Object.class));
        } catch (ReflectiveOperationException e) {
          throw new IllegalStateException("no access to " + method, e);
        }
      }
    }
    if (accessor.isDefault()) {
      return null;
    }
    throw new IllegalStateException("no method of " + builder + " sets " + accessor);
  }

  @SuppressWarnings("UnusedMethod") // found by its name
  private static @Nullable Object fromOptional(Optional<?> value) {
    return value.orElse(null);
  }

  @SuppressWarnings("UnusedMethod") // found by its name
  private static @Nullable Object fromOptionalInt(OptionalInt value) {
    return value.isPresent() ? value.getAsInt() : null;
  }

  @SuppressWarnings("UnusedMethod") // found by its name
  private static @Nullable Object fromOptionalDouble(OptionalDouble value) {
    return value.isPresent() ? value.getAsDouble() : null;
  }

  static RuntimeException rethrown(Throwable t) {
    if (t instanceof RuntimeException unchecked) {
      return unchecked;
    }
    if (t instanceof Error error) {
      throw error;
    }
    return new IllegalStateException(t);
  }
}
