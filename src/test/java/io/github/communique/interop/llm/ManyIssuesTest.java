package io.github.communique.interop.llm;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.Article;
import org.junit.jupiter.api.Test;

/**
 * Tests that the number of issues reported for an answer is limited, and that at least one of them
 * is an error.
 */
class ManyIssuesTest {
  private static final Extraction EXTRACTION =
      Extraction.of(Article.builder().id("a").language("en").text("Words.").build());

  @Test
  void atMostAThousandIssuesAreReturned() {
    String actors = "{\"id\": \"a\", \"kind\": \"Person\", \"name\": \"A\"},".repeat(2000);
    ExtractionResult result = EXTRACTION.tryRead("{\"actors\": [" + actors + "]}");

    assertThat(result.issues()).hasSize(1000);
  }

  @Test
  void anErrorIsAmongThem() {
    StringBuilder actors = new StringBuilder();
    for (int i = 0; i < 2000; i++) {
      actors.append("{\"id\": \"a" + i + "\", \"kind\": \"Person\", \"name\": \"A" + i + "\"},");
    }
    ExtractionResult result =
        EXTRACTION.tryRead("{\"actors\": [" + actors + "], \"meetings\": [12, null]}");

    assertThat(result.issues()).hasSize(1000);
    assertThat(result.hasErrors()).isTrue();
  }
}
