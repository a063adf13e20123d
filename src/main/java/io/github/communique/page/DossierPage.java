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
 * A dossier as a page for people: one HTML file, plain text and pictures.
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
 * <p>The page contains the articles with every passage marked, what happened and what is to come,
 * the actors, the meetings, the locations, the sources, the contradictions between reports, the
 * validation report and the JSON. Several dossiers become one page when they are {@linkplain
 * DossierMerge merged} first: reports of one occurrence are shown together.
 *
 * <p>The page contains no script, loads nothing, and forbids both by a Content-Security-Policy. All
 * text of the dossier is escaped. Addresses other than those of the web, such as {@code
 * javascript:}, are shown and not linked.
 *
 * <p>The words of the page are English. The texts of the dossier are in all of their languages,
 * between which the reader chooses. At first the page shows the preferred language, and the
 * original of texts without such a translation.
 *
 * <p>Immutable and safe for use by several threads. Equal dossiers make equal pages.
 */
public final class DossierPage {
  private static final String ENGLISH = "en";

  private final Dossier dossier;
  private final @Nullable ValidationReport report;
  private final String language;

  // Two threads may both make one of these, and they are the same.
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
   * The page of a dossier, with English as the preferred language and the report of {@link
   * Validator#standard()}.
   *
   * @param dossier the dossier, valid or not
   * @return the page
   */
  public static DossierPage of(Dossier dossier) {
    return new DossierPage(Objects.requireNonNull(dossier, "dossier"), null, ENGLISH, null);
  }

  /**
   * This page with another preferred language of the dossier's texts.
   *
   * @param language a language tag (BCP 47), for example {@code fr}
   * @return a new page
   * @throws IllegalArgumentException if the tag is not well-formed
   */
  public DossierPage withLanguage(String language) {
    if (!LanguageTag.isWellFormed(Objects.requireNonNull(language, "language"))) {
      throw new IllegalArgumentException(
          "language must be a language tag such as \"en\"; found " + Quoted.of(language));
    }
    return new DossierPage(dossier, report, language, contents);
  }

  /**
   * This page with the report of another validator.
   *
   * @param report the report on the same dossier
   * @return a new page
   */
  public DossierPage withReport(ValidationReport report) {
    return new DossierPage(dossier, Objects.requireNonNull(report, "report"), language, contents);
  }

  /**
   * The page.
   *
   * @return an HTML document, also well-formed as XML
   */
  public String html() {
    ValidationReport shown = report == null ? Validator.standard().validate(dossier) : report;
    return Sections.page(contents(), shown);
  }

  /**
   * Writes the page to a file, in UTF-8. A file that exists is overwritten.
   *
   * @param file the file
   * @throws IOException if it cannot be written
   */
  public void write(Path file) throws IOException {
    Objects.requireNonNull(file, "file");
    Files.writeString(file, html(), UTF_8);
  }

  /**
   * The timeline as plain text: what happened and what is to come, in three columns of 100
   * characters together.
   *
   * @return lines that end with a line feed
   */
  public String timelineText() {
    return TimelineText.of(contents());
  }

  /**
   * The timeline as a picture.
   *
   * @return an SVG document
   */
  public String timelineSvg() {
    return TimelinePicture.of(contents());
  }

  /**
   * Who met whom as a picture: a line from each participant to each meeting. Of more than 20
   * meetings it shows the first 20.
   *
   * @return an SVG document
   */
  public String meetingsSvg() {
    return MeetingsPicture.file(contents());
  }

  /**
   * The locations that have coordinates on a map.
   *
   * @return an SVG document; empty if no location has coordinates
   */
  public Optional<String> mapSvg() {
    Contents contents = contents();
    return WorldMap.located(contents).isEmpty()
        ? Optional.empty()
        : Optional.of(WorldMap.file(contents));
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
