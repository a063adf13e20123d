package io.github.communique;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.value.StructureException;
import java.lang.reflect.Executable;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Null is refused at once, by the name of the parameter. */
class NullArgumentsTest {
  private static final Set<Class<?>> BUILDER_INTERFACES =
      Set.of(EventBuilder.class, ParticipantsBuilder.class);

  /** The records of what a merge did, which only a merge makes. */
  private static final Set<String> LEFT_OUT = Set.of("io.github.communique.DossierMerge$");

  private final PublicApi api = new PublicApi();

  @Test
  void nullIsRefusedAtTheCall() {
    List<String> faults = new ArrayList<>();
    List<String> uncalled = new ArrayList<>();
    int calls = 0;
    for (Executable callable : PublicApi.callables()) {
      if (isOfGeneratedBuilder(callable) || isLeftOut(callable)) {
        continue;
      }
      Optional<Object> receiver = api.receiver(callable);
      if (receiver.isEmpty() || api.arguments(callable).isEmpty()) {
        uncalled.add(PublicApi.described(callable));
        continue;
      }
      for (int i = 0; i < callable.getParameterCount(); i++) {
        if (takesNull(callable, i)) {
          continue;
        }
        calls++;
        @Nullable Object[] arguments = api.arguments(callable).orElseThrow();
        arguments[i] = null;
        Throwable thrown = PublicApi.thrown(callable, receiver.get(), arguments);
        if (!isRefusal(thrown)) {
          faults.add(PublicApi.described(callable) + " at " + i + ": " + thrown);
        }
      }
    }
    assertThat(faults).isEmpty();
    assertThat(uncalled).isEmpty();
    assertThat(calls).isGreaterThan(300);
  }

  private static boolean takesNull(Executable callable, int parameter) {
    return callable.getParameterTypes()[parameter].isPrimitive()
        || callable.getAnnotatedParameterTypes()[parameter].isAnnotationPresent(Nullable.class);
  }

  /** The message is the name of a parameter and no more: that of the JVM is a sentence. */
  private static boolean isRefusal(@Nullable Throwable thrown) {
    return thrown instanceof StructureException
        || thrown instanceof NullPointerException
            && thrown.getMessage() != null
            && thrown.getMessage().matches("[a-z][A-Za-z]*");
  }

  /** Immutables generates them without a check; {@code build()} refuses what is null. */
  private static boolean isOfGeneratedBuilder(Executable callable) {
    return callable.getDeclaringClass().getName().contains(".Immutable")
        || BUILDER_INTERFACES.contains(callable.getDeclaringClass())
            && Modifier.isAbstract(callable.getModifiers());
  }

  private static boolean isLeftOut(Executable callable) {
    String type = callable.getDeclaringClass().getName();
    return LEFT_OUT.stream().anyMatch(type::startsWith);
  }
}
