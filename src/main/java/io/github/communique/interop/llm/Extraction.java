package io.github.communique.interop.llm;

import io.github.communique.Article;
import io.github.communique.Dossier;
import io.github.communique.Provenance;
import io.github.communique.internal.text.Resources;
import io.github.communique.issue.Issue;
import io.github.communique.issue.Severity;
import io.github.communique.json.DossierJson;
import io.github.communique.json.DossierReader;
import io.github.communique.json.ReadResult;
import io.github.communique.validation.Validator;
import io.github.communique.value.LocalizedText;
import io.github.communique.vocabulary.AgentKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Supports the extraction of a dossier from an article by a language model. Provides the schema and
 * the prompt for the model, and a reader for the model's answer.
 *
 * <pre>{@code
 * Extraction extraction = Extraction.of(article).byModel("my-model", "2026-05");
 * String prompt = extraction.prompt();      // for the model, with the schema
 * String schema = Extraction.schema();
 * ExtractionResult result = extraction.tryRead(answer);
 * }</pre>
 *
 * <p>The schema describes the profile: a variant of the format in which texts and passages are
 * plain strings and every property is required. {@link #tryRead} also accepts the ordinary format
 * and repairs mistakes that models commonly make. Each repair is reported as an issue whose code
 * begins with {@code llm.}.
 *
 * <p>The reader searches the article for each quoted passage. It replaces the passage with the
 * exact words in the article and adds their offsets. If a passage is not found, the reader keeps it
 * without offsets and reports {@code llm.quote-not-found}.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Extraction {
  /**
   * The validator. Some rules are disabled, because the answer reader reports the same issues more
   * precisely.
   */
  private static final Validator VALIDATOR =
      Validator.standard()
          .without("evidence.not-found", "reported as llm.quote-not-found")
          .without("statement.quotation-not-found", "reported as llm.quote-not-found")
          .without("evidence.ambiguous", "reported as llm.quote-ambiguous");

  private static final int MOST_ISSUES = 1000;

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{[a-z]+\\}");

  private final Article article;
  private final @Nullable Provenance provenance;

  private Extraction(Article article, @Nullable Provenance provenance) {
    this.article = article;
    this.provenance = provenance;
  }

  /**
   * Returns an extraction for an article. The prompt contains the text of the article, and the
   * reader searches this text for passages. The language of the article is assigned to all plain
   * strings in the answer. The model is instructed to resolve words such as "yesterday" relative to
   * the publication date of the article.
   *
   * @param article the article
   * @return the extraction
   */
  public static Extraction of(Article article) {
    return new Extraction(Objects.requireNonNull(article, "article"), null);
  }

  /**
   * Returns a copy of this extraction that records the model in the {@link Dossier#provenance()
   * provenance} of each dossier.
   *
   * @param name the name of the model
   * @param version the version of the model, in the vendor's notation
   * @return a new extraction
   */
  public Extraction byModel(String name, String version) {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(version, "version");
    return new Extraction(
        article, Provenance.builder().agent(name).kind(AgentKind.MODEL).version(version).build());
  }

  /**
   * The JSON Schema of an answer, for structured output. The schema uses only keywords that OpenAI,
   * Anthropic, Gemini, llama.cpp and xgrammar accept.
   *
   * @return the schema as JSON; it is the same for every article
   */
  public static String schema() {
    return Resources.text(Extraction.class, "communique-1.0.extraction.schema.json");
  }

  /**
   * The prompt for the model, which contains instructions in English and the article. If the model
   * does not support structured output, append the {@link #schema()} to the prompt.
   *
   * @return the prompt, in which missing article properties are left empty
   */
  public String prompt() {
    Map<String, String> values =
        Map.of(
            "{publisher}", article.publisher().orElse(""),
            "{published}", article.published().map(Object::toString).orElse(""),
            "{language}", article.language().orElse(""),
            "{headline}", article.headline().map(LocalizedText::value).orElse(""),
            "{text}", article.text().orElse(""));
    String template = Resources.text(Extraction.class, "prompt-1.txt");
    return PLACEHOLDER
        .matcher(template)
        .replaceAll(place -> Matcher.quoteReplacement(values.getOrDefault(place.group(), "")));
  }

  /**
   * Reads a model's answer in the profile or in the ordinary format. Single events with a type, for
   * example on separate lines, are also accepted. Text around the JSON is ignored. At most 1,000
   * issues are returned. If any issue is an error, the returned issues include at least one error.
   *
   * @param answer the answer, verbatim
   * @return the dossier and the issues; an invalid answer is reported as issues, never as an
   *     exception
   */
  public ExtractionResult tryRead(String answer) {
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
    return new ExtractionResult(dossier, limited(issues));
  }

  private static List<Issue> limited(List<Issue> issues) {
    if (issues.size() <= MOST_ISSUES) {
      return issues;
    }
    List<Issue> kept = new ArrayList<>(issues.subList(0, MOST_ISSUES));
    if (kept.stream().noneMatch(Extraction::isError)) {
      issues.stream()
          .filter(Extraction::isError)
          .findFirst()
          .ifPresent(error -> kept.set(MOST_ISSUES - 1, error));
    }
    return kept;
  }

  private static boolean isError(Issue issue) {
    return issue.severity() == Severity.ERROR;
  }

  /**
   * Writes a dossier in the profile, as an example answer for a prompt. Properties that the profile
   * does not contain, such as identifiers, coordinates and translations, are omitted.
   *
   * @param dossier the dossier
   * @return the dossier as JSON in the profile
   */
  @SuppressWarnings("unchecked")
  public static String render(Dossier dossier) {
    Objects.requireNonNull(dossier, "dossier");
    String json = DossierJson.write(dossier);
    Object tree = AnswerParser.parse(json, 0).value();
    return ProfileText.of((Map<String, Object>) Objects.requireNonNull(tree));
  }

  /** Returns a description that contains the id of the article. */
  @Override
  public String toString() {
    return "extraction from " + article.id();
  }
}
