package io.github.communique;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.issue.StructureException;
import java.lang.reflect.Executable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Tests that every public method rejects null immediately, with a message that names the parameter.
 */
class NullArgumentsTest {
  private final PublicApi api = new PublicApi();

  @Test
  void nullIsRefusedAtTheCall() {
    List<String> faults = new ArrayList<>();
    List<String> uncalled = new ArrayList<>();
    int calls = 0;
    for (Executable callable : PublicApi.callables()) {
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
    assertThat(calls).isGreaterThan(700);
  }

  private static boolean takesNull(Executable callable, int parameter) {
    return callable.getParameterTypes()[parameter].isPrimitive()
        || callable.getAnnotatedParameterTypes()[parameter].isAnnotationPresent(Nullable.class);
  }

  /**
   * Returns whether the library rejected the argument. In this case, the message of a {@code
   * NullPointerException} is the parameter name; the JVM's message would be a sentence.
   */
  private static boolean isRefusal(@Nullable Throwable thrown) {
    return thrown instanceof StructureException
        || thrown instanceof NullPointerException
            && thrown.getMessage() != null
            && thrown.getMessage().matches("[a-z][A-Za-z]*");
  }
}
