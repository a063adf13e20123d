package io.github.communique.benchmark;

import io.github.communique.Article;
import io.github.communique.interop.llm.Extraction;
import io.github.communique.interop.llm.ExtractionResult;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Reads a language model's answer that contains 100 quotes from an article of 12,000 characters.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class QuotesBenchmark {
  static final int QUOTES = 100;
  private static final int LENGTH = 12_000;

  /** Made-up sentences from which the articles are generated. */
  private static final Map<String, List<String>> WORDS =
      Map.of(
          "en", List.of("the envoys", "spoke", "“at length”", "about", "a truce –", "and", "left."),
          "vi",
              List.of(
                  "các đặc phái viên",
                  "đã bàn",
                  "“rất lâu”",
                  "về",
                  "lệnh ngừng bắn –",
                  "rồi",
                  "rời đi."),
          "zh", List.of("特使们", "谈了", "“很久”", "关于", "停火——", "然后", "离开了。"));

  /** The language of the article. */
  @Param({"en", "vi", "zh"})
  public String language;

  private Extraction extraction;
  private String answer;

  /**
   * Generates the article and an answer. The dashes and quotation marks in the answer's quotes
   * differ from those in the article.
   */
  @Setup
  public void prepare() {
    List<String> words = WORDS.get(language);
    StringBuilder text = new StringBuilder();
    for (int i = 0; text.length() < LENGTH; i++) {
      text.append(words.get(i * 31 % words.size())).append(' ').append(i).append(' ');
    }
    extraction =
        Extraction.of(Article.builder().id("a1").language(language).text(text.toString()).build());
    StringBuilder quotes = new StringBuilder();
    for (int i = 0; i < QUOTES; i++) {
      int start = i * (LENGTH - 100) / QUOTES;
      String quote = text.substring(start, start + 60).replace('–', '-').replaceAll("[“”]", "'");
      quotes.append(i == 0 ? "\"" : ", \"").append(quote.strip()).append('"');
    }
    answer =
        "{\"meetings\": [{\"id\": \"m\", \"status\": \"occurred\", \"evidence\": ["
            + quotes
            + "]}]}";
  }

  /** Reads the answer: parses it, searches for all quotes and validates the dossier. */
  @Benchmark
  public ExtractionResult quotes() {
    return extraction.tryRead(answer);
  }
}
