package io.github.communique.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotesBenchmarkTest {
  @ParameterizedTest
  @ValueSource(strings = {"en", "vi", "zh"})
  void allQuotesAreFound(String language) {
    QuotesBenchmark benchmark = new QuotesBenchmark();
    benchmark.language = language;
    benchmark.prepare();

    assertThat(benchmark.quotes().dossier().meetings().get(0).evidence())
        .hasSize(QuotesBenchmark.QUOTES)
        .allMatch(passage -> passage.start().isPresent());
  }
}
