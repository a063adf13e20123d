package io.github.communique.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.communique.Dossier;
import io.github.communique.internal.text.LanguageTag;
import io.github.communique.internal.text.Quoted;
import io.github.communique.merge.DossierMerge;
import io.github.communique.validation.ValidationReport;
import io.github.communique.validation.Validator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Renders a dossier as a self-contained HTML page, as plain text and as SVG pictures.
 *
 * <pre>{@code
 * DossierPage page = DossierPage.of(dossier);
 *
 * page.write(Path.of("page.html"));    // the whole page, for any browser
 * page.timelineText();                 // for a terminal
 * page.timelineSvg();                  // pictures for any browser
 * page.meetingsSvg();
 * page.mapSvg();                       // Optional.empty: no location has coordinates
 * }</pre>
 *
 * <p>The page contains the articles with marked passages, and the past, future, unclear and
 * withdrawn events in separate sections. Reports of the same occurrence are shown together. Other
 * sections contain the actors, meetings, locations, sources, contradictions between reports, the
 * validation report and the JSON. To render several dossiers on one page, {@linkplain DossierMerge
 * merge} them first.
 *
 * <p>The page does not contain scripts or load resources, and its Content-Security-Policy forbids
 * both. All dossier text is escaped. Only {@code http:} and {@code https:} addresses are linked;
 * other addresses, such as {@code javascript:} addresses, are shown as text.
 *
 * <p>Labels and headings are in English. The page contains all translations of each text in the
 * dossier, and the reader can choose the language. Initially, the page shows the translation into
 * the preferred language, or the original text if this translation is missing.
 *
 * <p>This class is immutable and thread-safe. Equal dossiers produce equal pages.
 */
public final class DossierPage {
  private static final String ENGLISH = "en";

  private final Dossier dossier;
  private final @Nullable ValidationReport report;
  private final String language;

  // Benign data race: if two threads create the contents, the results are equal.
  private volatile @Nullable Contents contents;

  private DossierPage(
      Dossier dossier,
      @Nullable ValidationReport report,
      String language,
      @Nullable Contents contents) {
    this.dossier = dossier;
    this.report = report;
    this.language = language;
    this.contents = contents;
  }

  /**
   * Returns a page for a dossier. The preferred language is English, and the page contains the
   * validation report of {@link Validator#standard()}.
   *
   * @param dossier the dossier, which may be invalid
   * @return the page
   */
  public static DossierPage of(Dossier dossier) {
    return new DossierPage(Objects.requireNonNull(dossier, "dossier"), null, ENGLISH, null);
  }

  /**
   * Returns a copy of this page with a different preferred language for the dossier's texts.
   *
   * @param language a language tag (BCP 47), for example {@code fr}
   * @return a new page
   * @throws IllegalArgumentException if the language tag is not well-formed
   */
  public DossierPage withLanguage(String language) {
    if (!LanguageTag.isWellFormed(Objects.requireNonNull(language, "language"))) {
      throw new IllegalArgumentException(
          "language must be a language tag such as \"en\"; found " + Quoted.of(language));
    }
    return new DossierPage(dossier, report, language, contents);
  }

  /**
   * Returns a copy of this page with a different validation report, for example a report from a
   * custom validator.
   *
   * @param report a validation report for the same dossier
   * @return a new page
   */
  public DossierPage withReport(ValidationReport report) {
    return new DossierPage(dossier, Objects.requireNonNull(report, "report"), language, contents);
  }

  /**
   * Returns the HTML page.
   *
   * @return an HTML document, which is also well-formed XML
   */
  public String html() {
    ValidationReport shown = report == null ? Validator.standard().validate(dossier) : report;
    return Sections.page(contents(), shown);
  }

  /**
   * Writes the HTML page to a file, in UTF-8. An existing file is overwritten.
   *
   * @param file the file
   * @throws IOException if the file cannot be written
   */
  public void write(Path file) throws IOException {
    Objects.requireNonNull(file, "file");
    Files.writeString(file, html(), UTF_8);
  }

  /**
   * Returns the timeline of all events as plain text, in three columns with a total width of 100
   * characters.
   *
   * @return the lines, each terminated with a line feed
   */
  public String timelineText() {
    return TimelineText.of(contents());
  }

  /**
   * Returns the timeline of all events as a picture.
   *
   * @return an SVG document
   */
  public String timelineSvg() {
    return TimelinePicture.of(contents()).file();
  }

  /**
   * Returns a picture of the meetings, with a line from each participant to each of the
   * participant's meetings. The picture shows only the first 20 meetings.
   *
   * @return an SVG document
   */
  public String meetingsSvg() {
    return MeetingsPicture.of(contents(), true).file();
  }

  /**
   * Returns a map of the locations with valid coordinates.
   *
   * @return an SVG document; empty if none of the locations has valid coordinates
   */
  public Optional<String> mapSvg() {
    Contents contents = contents();
    return WorldMap.located(contents).isEmpty()
        ? Optional.empty()
        : Optional.of(WorldMap.of(contents).file());
  }

  private Contents contents() {
    Contents known = contents;
    if (known == null) {
      known = Contents.of(dossier, new Languages(language));
      contents = known;
    }
    return known.in(new Languages(language));
  }
}
