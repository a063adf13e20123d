package io.github.communique.interop.llm;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.communique.Article;
import io.github.communique.Dossier;
import io.github.communique.Provenance;
import io.github.communique.issue.Issue;
import io.github.communique.json.DossierJson;
import io.github.communique.json.DossierReader;
import io.github.communique.json.ReadResult;
import io.github.communique.validation.Validator;
import io.github.communique.value.LocalizedText;
import io.github.communique.vocabulary.AgentKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An article and the language model that extracts a dossier from it: the schema and the prompt for
 * the model, and the reader of its answer.
 *
 * <pre>{@code
 * Extraction extraction = Extraction.of(article).byModel("my-model", "2026-05");
 * String prompt = extraction.prompt();      // for the model, with the schema
 * String schema = Extraction.schema();
 * ExtractionResult result = extraction.read(answer);
 * }</pre>
 *
 * <p>The schema describes the profile: the format, with texts and passages as plain strings and
 * every property stated. {@link #read} accepts the ordinary format, too, and repairs what models
 * commonly get wrong; each repair is an issue with a code {@code llm.*}. Every passage that the
 * model quotes is searched in the text of the article and gets the article's words and offsets. One
 * that is not there is kept without offsets and reported as {@code llm.quote-not-found}.
 *
 * <p>Immutable, and safe for use by several threads.
 */
public final class Extraction {
  /** The evidence was searched when the answer was read, and the finding is more exact. */
  private static final Validator VALIDATOR =
      Validator.standard()
          .without("evidence.not-found", "reported as llm.quote-not-found")
          .without("evidence.ambiguous", "reported as llm.quote-ambiguous");

  private final Article article;
  private final @Nullable Provenance provenance;

  private Extraction(Article article, @Nullable Provenance provenance) {
    this.article = article;
    this.provenance = provenance;
  }

  /**
   * An extraction from an article.
   *
   * @param article the article. Its text is needed for the prompt and to find passages; its
   *     language becomes that of all texts of the answer, and its date of publication is what the
   *     model counts "yesterday" from
   * @return the extraction
   */
  public static Extraction of(Article article) {
    return new Extraction(Objects.requireNonNull(article, "article"), null);
  }

  /**
   * An extraction whose dossiers name the model in their {@link Dossier#provenance() provenance}.
   *
   * @param name the name of the model
   * @param version the version, as its maker writes it
   * @return a new extraction
   */
  public Extraction byModel(String name, String version) {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(version, "version");
    return new Extraction(
        article, Provenance.builder().agent(name).kind(AgentKind.MODEL).version(version).build());
  }

  /**
   * The JSON Schema of an answer, for the structured output of a model. It only has what OpenAI,
   * Anthropic, Gemini, llama.cpp and xgrammar accept.
   *
   * @return the text of the schema, the same for every article
   */
  public static String schema() {
    return resource("communique-1.0.extraction.schema.json");
  }

  /**
   * The instructions for the model, in English, and the article. A model without structured output
   * needs the {@link #schema()} in addition.
   *
   * @return the prompt; what the article does not state is left empty in it
   */
  public String prompt() {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("publisher", article.publisher().orElse(""));
    values.put("published", article.published().map(Object::toString).orElse(""));
    values.put("language", article.language().orElse(""));
    values.put("headline", article.headline().map(LocalizedText::value).orElse(""));
    values.put("text", article.text().orElse(""));
    StringBuilder prompt = new StringBuilder();
    String template = resource("prompt-1.txt");
    int at = 0;
    for (Map.Entry<String, String> value : values.entrySet()) {
      String place = "{" + value.getKey() + "}";
      int next = template.indexOf(place, at);
      prompt.append(template, at, next).append(value.getValue());
      at = next + place.length();
    }
    return prompt.append(template, at, template.length()).toString();
  }

  /**
   * Reads the answer of a model, in the profile or in the ordinary format. Text around the JSON is
   * ignored.
   *
   * @param answer the text as the model returned it
   * @return the dossier and the issues; never fails because of the answer
   */
  public ExtractionResult read(String answer) {
    Objects.requireNonNull(answer, "answer");
    List<Issue> issues = new ArrayList<>();
    Set<String> leftOut = new HashSet<>();
    Map<String, Object> found = new AnswerText(issues, leftOut).read(answer);
    Dossier.Builder builder = Dossier.builder();
    if (found != null) {
      Map<String, Object> json = new LinkedHashMap<>();
      json.put("formatVersion", Dossier.FORMAT_VERSION);
      json.putAll(new AnswerMapper(article, issues, leftOut).dossier(found));
      ReadResult read = DossierReader.standard().randomIdIfMissing().tryRead(JsonText.of(json));
      read.issues().forEach(issue -> issues.add(issue.at(0, 0)));
      leftOut.addAll(read.leftOut());
      builder = read.dossier().map(Dossier::toBuilder).orElse(builder);
    }
    builder.articles(List.of(article));
    if (provenance != null) {
      builder.provenance(provenance);
    }
    Dossier dossier = builder.build();
    issues.addAll(VALIDATOR.validate(dossier, leftOut).issues());
    return new ExtractionResult(dossier, issues);
  }

  /**
   * Writes a dossier as a model should answer, for examples in a prompt. What the profile does not
   * have is left out, such as identifiers, coordinates and translations.
   *
   * @param dossier the dossier
   * @return its JSON in the profile
   */
  @SuppressWarnings("unchecked")
  public static String render(Dossier dossier) {
    Objects.requireNonNull(dossier, "dossier");
    String json = DossierJson.write(dossier);
    Object tree = AnswerParser.parse(json, 0).value();
    return ProfileText.of((Map<String, Object>) Objects.requireNonNull(tree));
  }

  private static String resource(String name) {
    try (InputStream in = Extraction.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing from the library");
      }
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The id of the article. */
  @Override
  public String toString() {
    return "extraction from " + article.id();
  }
}
