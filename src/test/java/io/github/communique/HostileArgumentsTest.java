package io.github.communique;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.issue.StructureException;
import java.lang.reflect.Executable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests that exception messages always escape and truncate string arguments. */
class HostileArgumentsTest {
  static Iterable<String> hostile() {
    return HostileText.ALL;
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void exceptionsQuoteStrings(String hostile) {
    PublicApi api = new PublicApi();
    int refusals = 0;
    for (Executable callable : PublicApi.callables()) {
      for (int i = 0; i < callable.getParameterCount(); i++) {
        if (callable.getParameterTypes()[i] != String.class) {
          continue;
        }
        Optional<Object> receiver = api.receiver(callable);
        Optional<@Nullable Object[]> arguments = api.arguments(callable);
        if (receiver.isEmpty() || arguments.isEmpty()) {
          continue;
        }
        arguments.get()[i] = hostile;
        Throwable thrown = PublicApi.thrown(callable, receiver.get(), arguments.get());
        if (thrown != null) {
          refusals++;
          HostileText.assertSafe(thrown);
        }
        if (thrown instanceof StructureException refusal) {
          refusal.issues().forEach(issue -> HostileText.assertSafe(issue.message()));
        }
      }
    }
    assertThat(refusals).isPositive();
  }
}
