package io.github.communique.vocabulary;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

/**
 * Tests that no released term is removed, because stored files may contain it. The list in {@code
 * known-words.txt} makes each vocabulary change explicit: lines may be added but never removed.
 */
class KnownWordsTest {
  @Test
  void theKnownWordsAreTheListed() throws IOException {
    String known =
        Vocabulary.all()
            .map(
                vocabulary ->
                    vocabulary.known().stream()
                        .map(word -> vocabulary + " " + word + "\n")
                        .collect(joining()))
            .collect(joining());
    try (InputStream in = KnownWordsTest.class.getResourceAsStream("known-words.txt")) {
      assertThat(known).isEqualTo(new String(in.readAllBytes(), UTF_8));
    }
  }
}
