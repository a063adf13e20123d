package io.github.communique.arbitraries;

import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import org.jspecify.annotations.Nullable;

/**
 * An arbitrary that is created on first use and then reused.
 *
 * <p>The arbitrary for dossiers consists of several hundred thousand objects. Creating it for each
 * use would take three quarters of the running time of a property test.
 */
final class Once<T> {
  private final Supplier<Arbitrary<T>> builder;
  private @Nullable Arbitrary<T> arbitrary;

  Once(Supplier<Arbitrary<T>> builder) {
    this.builder = builder;
  }

  synchronized Arbitrary<T> get() {
    Arbitrary<T> built = arbitrary;
    if (built == null) {
      built = builder.get();
      arbitrary = built;
    }
    return built;
  }
}
