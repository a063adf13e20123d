package io.github.communique.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.communique.issue.StructureException;
import java.util.List;
import java.util.Objects;

/**
 * The register of an identifier, which determines what it identifies.
 *
 * <p>An identifier names an actor, a location, an event, an article or a document. A code of a
 * class belongs to a {@link ClassificationScheme}.
 *
 * <p>A scheme <em>identifies</em> things of a kind if each value denotes exactly one of them. It
 * <em>classifies</em> them if many things share a value: many agencies share the CAMEO code {@code
 * FRAGOV}. {@linkplain io.github.communique.merge.DossierMerge#of Merging} joins actors and
 * locations only by well-formed values of schemes that identify their kind. The description of each
 * constant states what it identifies.
 *
 * <p>The vocabulary is open: a term without a constant is kept verbatim and is not {@linkplain
 * #isKnown() known}. Such a scheme identifies nothing, unless {@linkplain
 * io.github.communique.merge.MergeOptions options} of merging name it.
 */
public final class IdentifierScheme extends Word {
  private static final long serialVersionUID = 1L;
  private static final OpenWords<IdentifierScheme> WORDS =
      new OpenWords<>(IdentifierScheme.class, IdentifierScheme::new);

  /**
   * A Wikidata item, including the letter Q. Example: {@code Q3052772}. Identifies anything:
   * actors, locations, events and articles of every kind, because an item is about one thing. The
   * item of all humans ({@code Q5}) and the sandboxes identify nothing.
   */
  public static final IdentifierScheme WIKIDATA = WORDS.add("wikidata");

  /**
   * A country by ISO 3166-1, in two letters. Example: {@code FR}. Identifies an actor of kind
   * {@code state} and a location of kind {@code country}. For anything else it states only the
   * country to which it belongs.
   */
  public static final IdentifierScheme ISO3166_1 = WORDS.add("iso3166-1");

  /**
   * A subdivision of a country by ISO 3166-2. Example: {@code ID-JB}, West Java. Identifies a
   * location of kind {@code admin}. For a city it states only the subdivision that contains it.
   */
  public static final IdentifierScheme ISO3166_2 = WORDS.add("iso3166-2");

  /**
   * A country or a part of one by the withdrawn FIPS 10-4, which GDELT uses for places; not to be
   * confused with ISO. Example: {@code AU}, Austria; {@code UP05}, the Donetsk oblast. Two letters
   * identify an actor of kind {@code state} and a location of kind {@code country}. Four characters
   * identify a location of kind {@code admin}, unless they end in {@code 00}, which represents an
   * unknown part.
   */
  public static final IdentifierScheme FIPS10_4 = WORDS.add("fips10-4");

  /**
   * A state by its Gleditsch and Ward number, which UCDP uses. Example: {@code 220}, France.
   * Identifies an actor of kind {@code state} and a location of kind {@code country}, as ISO 3166-1
   * does.
   */
  public static final IdentifierScheme GLEDITSCH_WARD = WORDS.add("gleditsch-ward");

  /**
   * A GeoNames place, by its number. Example: {@code 2988507}, Paris. Identifies a location of any
   * kind. For an actor it states only where the actor is.
   */
  public static final IdentifierScheme GEONAMES = WORDS.add("geonames");

  /**
   * A legal entity by ISO 17442. Example: {@code 529900T8BM49AURSDO55}. Identifies an actor of a
   * kind that can be a legal entity: {@code company}, {@code media}, {@code broadcaster}, {@code
   * civil-society}, {@code trade-union}, {@code hospital}, {@code school}, {@code university},
   * {@code research-institute}, {@code political-party}, {@code international-organization}, {@code
   * government-body} and {@code state}. For a person it states only the employer.
   */
  public static final IdentifierScheme LEI = WORDS.add("lei");

  /**
   * An actor by its CAMEO code, as GDELT writes it. Example: {@code FRAGOV}, the government of
   * France. Classifies: all agencies of the government, and the persons in office, share the code.
   */
  public static final IdentifierScheme CAMEO = WORDS.add("cameo");

  /** A GDELT event, by its GLOBALEVENTID. Example: {@code 1030512483}. Identifies an event. */
  public static final IdentifierScheme GDELT = WORDS.add("gdelt");

  /** An ICEWS event, by its event id. Example: {@code 20718170}. Identifies an event. */
  public static final IdentifierScheme ICEWS = WORDS.add("icews");

  /** An ACLED event, by its event_id_cnty. Example: {@code UKR12345}. Identifies an event. */
  public static final IdentifierScheme ACLED = WORDS.add("acled");

  /**
   * An event of the UCDP georeferenced event data set, by its id. Example: {@code 244657}.
   * Identifies an event.
   */
  public static final IdentifierScheme UCDP = WORDS.add("ucdp");

  /**
   * A United Nations document, by its symbol. Example: {@code S/RES/2202(2015)}. Identifies an
   * article. Many events may share the document that records them.
   */
  public static final IdentifierScheme UN_DOCUMENT = WORDS.add("un-document");

  /**
   * A publication or data set by ISO 26324, without a leading resolver address. Example: {@code
   * 10.7910/DVN/AJGVIT}. Identifies an article. All events of a data set share its DOI.
   */
  public static final IdentifierScheme DOI = WORDS.add("doi");

  /**
   * A web address that represents the thing itself. Example: {@code
   * https://www.osce.org/cio/140156}. Classifies: an address may be about several things, and the
   * members of an organization share its home page. An application that assigns such addresses
   * itself can treat them as identifying in its merge options.
   */
  public static final IdentifierScheme URL = WORDS.add("url");

  private IdentifierScheme(String value) {
    super(value);
  }

  /**
   * Returns the value of a term.
   *
   * @param word the term in JSON, for example {@code wikidata} (case-sensitive)
   * @return the constant of a known term, otherwise a value that keeps the term verbatim
   * @throws NullPointerException if the term is null
   * @throws StructureException with code {@code json.type} if the term is blank
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static IdentifierScheme of(String word) {
    return WORDS.of(word);
  }

  /**
   * Returns all known terms.
   *
   * @return the constants, in the order of their declaration; immutable
   */
  public static List<IdentifierScheme> known() {
    return WORDS.known();
  }

  /**
   * Returns whether a value has the form of this scheme, including its check digits, if any. The
   * method does not check whether the register contains the value.
   *
   * <p>A value with white space around it is never well-formed. For an unknown scheme, every value
   * is well-formed except placeholders such as {@code N/A}, {@code -}, {@code unknown} and {@code
   * 000}, and values with hidden characters.
   *
   * @param value the value of an identifier (case-sensitive)
   * @return true if it is well-formed
   */
  public boolean isWellFormed(String value) {
    Objects.requireNonNull(value, "value");
    return IdentifierForms.of(this).matches().test(value);
  }

  /**
   * Returns a description of a well-formed value, in English.
   *
   * @return a phrase such as {@code Q and a number, as Q142}
   */
  public String form() {
    return IdentifierForms.of(this).right();
  }

  /**
   * Returns whether a value names exactly one actor of a kind.
   *
   * @param value the value of an identifier
   * @param kind the kind of the actor that has it
   * @return false if the value is malformed, or if several actors of the kind may share it
   */
  public boolean identifies(String value, ActorKind kind) {
    Objects.requireNonNull(value, "value");
    return IdentifierForms.of(this).identifies(value, Objects.requireNonNull(kind, "kind"));
  }

  /**
   * Returns whether a value names exactly one location of a kind.
   *
   * @param value the value of an identifier
   * @param kind the kind of the location that has it
   * @return false if the value is malformed, or if several locations of the kind may share it
   */
  public boolean identifies(String value, LocationKind kind) {
    Objects.requireNonNull(value, "value");
    return IdentifierForms.of(this).identifies(value, Objects.requireNonNull(kind, "kind"));
  }

  /**
   * Returns whether a value names exactly one event. Several reports of that event may have it.
   *
   * @param value the value of an identifier of an event
   * @return false if the value is malformed, or if several events may share it
   */
  public boolean identifiesEvent(String value) {
    Objects.requireNonNull(value, "value");
    return IdentifierForms.of(this).identifies(value, IdentifierForms.EVENT);
  }

  /**
   * Returns whether a value names exactly one article or other document.
   *
   * @param value the value of an identifier of an article
   * @return false if the value is malformed, or if several articles may share it
   */
  public boolean identifiesArticle(String value) {
    Objects.requireNonNull(value, "value");
    return IdentifierForms.of(this).identifies(value, IdentifierForms.ARTICLE);
  }

  @Override
  OpenWords<IdentifierScheme> words() {
    return WORDS;
  }
}
