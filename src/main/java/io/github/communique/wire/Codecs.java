package io.github.communique.wire;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.communique.DossierObject;
import io.github.communique.Event;
import io.github.communique.Ref;
import io.github.communique.time.PartialDateTime;
import io.github.communique.value.Extensible;
import io.github.communique.vocabulary.Word;
import java.lang.annotation.Annotation;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Chooses the codec of a value by the type that the model declares. */
final class Codecs {
  private static final Map<Type, ValueCodec<?>> SCALARS =
      Map.of(
          String.class, Scalars.STRING,
          boolean.class, Scalars.BOOLEAN,
          int.class, Scalars.INTEGER,
          OptionalInt.class, Scalars.INTEGER,
          double.class, Scalars.DOUBLE,
          OptionalDouble.class, Scalars.DOUBLE,
          Double.class, Scalars.DOUBLE,
          BigDecimal.class, Scalars.DECIMAL,
          Duration.class, Scalars.DURATION);

  private static final ClassValue<ValueCodec<?>> BY_CLASS =
      new ClassValue<>() {
        @Override
        protected ValueCodec<?> computeValue(Class<?> type) {
          return forClass(type);
        }
      };

  private Codecs() {}

  /** The codec for what an accessor of the model returns, an optional counting as its content. */
  @SuppressWarnings("unchecked")
  static ValueCodec<Object> of(Type type) {
    return (ValueCodec<Object>) choose(type);
  }

  /** The type of the builder's method that sets what an accessor of the given type returns. */
  static Class<?> setterType(Type type) {
    if (type instanceof ParameterizedType generic) {
      return generic.getRawType() == Optional.class
          ? setterType(generic.getActualTypeArguments()[0])
          : generic.getRawType() == List.class ? Iterable.class : (Class<?>) generic.getRawType();
    }
    return type == OptionalInt.class
        ? int.class
        : type == OptionalDouble.class ? double.class : (Class<?>) type;
  }

  private static ValueCodec<?> choose(Type type) {
    ValueCodec<?> scalar = SCALARS.get(type);
    if (scalar != null) {
      return scalar;
    }
    if (type instanceof ParameterizedType generic) {
      Type[] arguments = generic.getActualTypeArguments();
      Object raw = generic.getRawType();
      if (raw == Optional.class) {
        return choose(arguments[0]);
      }
      if (raw == List.class) {
        return Containers.list(choose(arguments[0]));
      }
      if (raw == Map.class) {
        return Containers.MAP;
      }
      if (raw == Ref.class) {
        return ref(((Class<?>) arguments[0]).asSubclass(DossierObject.class));
      }
    }
    if (type instanceof Class<?> plain) {
      return BY_CLASS.get(plain);
    }
    throw new IllegalStateException("the model has no codec for " + type);
  }

  private static ValueCodec<?> forClass(Class<?> type) {
    if (type == Event.class) {
      return new EventCodec();
    }
    return isObject(type) ? new ObjectCodec<>(type) : word(type);
  }

  /** Whether the class is a type of the model that is an object in JSON. */
  static boolean isObject(Class<?> type) {
    return type == Event.class
        || type.isAnnotationPresent(JsonPropertyOrder.class)
            && Extensible.class.isAssignableFrom(type);
  }

  /** Whether the class is an object of the model, or has its own form as a string. */
  static boolean isOfModel(Class<?> type) {
    return isObject(type)
        || type == PartialDateTime.class
        || type.getPackage() == Word.class.getPackage()
            && (type.isEnum() || Word.class.isAssignableFrom(type) && type != Word.class);
  }

  static <T extends DossierObject> ValueCodec<Ref<T>> ref(Class<T> kind) {
    return new StringCodec<>("the id of an object", id -> Ref.to(kind, id), Ref::id);
  }

  /** A class that has its own form as a string: vocabularies, enums, partial dates. */
  private static ValueCodec<?> word(Class<?> type) {
    MethodHandle factory = handle(type, JsonCreator.class);
    MethodHandle value = handle(type, JsonValue.class);
    return new StringCodec<>(
        "a string", text -> invoke(factory, text), written -> (String) invoke(value, written));
  }

  private static MethodHandle handle(Class<?> type, Class<? extends Annotation> marker) {
    Method marked =
        Stream.of(type.getMethods())
            .filter(method -> method.isAnnotationPresent(marker))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException(type + " has no " + marker));
    try {
      return MethodHandles.lookup()
          .unreflect(marked)
          .asType(MethodType.methodType(Object.class, Object.class));
    } catch (IllegalAccessException e) {
      throw new IllegalStateException("no access to " + marked, e);
    }
  }

  private static Object invoke(MethodHandle handle, Object argument) {
    try {
      return handle.invokeExact(argument);
    } catch (Throwable t) {
      throw Property.rethrown(t);
    }
  }
}
