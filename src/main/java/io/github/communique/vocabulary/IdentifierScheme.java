package io.github.communique.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.communique.issue.StructureException;
import java.util.List;
import java.util.Objects;

/**
 * The scheme of an identifier, for example {@link #WIKIDATA}. The scheme determines what the
 * identifier can denote.
 *
 * <p>An identifier names an actor, a location, an event, an article or a document. For a code that
 * assigns an event to a class, use a {@link ClassificationScheme}.
 *
 * <p>A scheme <em>identifies</em> the things of one kind, such as actors, if each value denotes
 * exactly one thing of this kind. A scheme <em>classifies</em> things if several things can share a
 * value. For example, many agencies share the CAMEO code {@code FRAGOV}. {@linkplain
 * io.github.communique.merge.DossierMerge#of Merging} joins actors and locations only if they share
 * a well-formed value of a scheme that identifies things of their kind. The description of each
 * constant states what the scheme identifies.
 *
 * <p>The vocabulary is open. A term without a constant is kept verbatim, and {@link #isKnown()}
 * returns false for the term. An unknown scheme does not identify anything, unless the {@linkplain
 * io.github.communique.merge.MergeOptions merge options} name it.
 */
public final class IdentifierScheme extends Word {
  private static final long serialVersionUID = 1L;
  private static final OpenWords<IdentifierScheme> WORDS =
      new OpenWords<>(IdentifierScheme.class, IdentifierScheme::new);

  /**
   * A Wikidata item id, including the letter Q. Example: {@code Q3052772}. Each item describes
   * exactly one thing, so the id identifies an actor, a location, an event or an article of any
   * kind. The item for all humans ({@code Q5}) and the sandbox items do not identify anything.
   */
  public static final IdentifierScheme WIKIDATA = WORDS.add("wikidata");

  /**
   * The two-letter ISO 3166-1 code of a country. Example: {@code FR}. Identifies an actor of kind
   * {@code state} and a location of kind {@code country}. For any other object, the code states
   * only the country to which the object belongs.
   */
  public static final IdentifierScheme ISO3166_1 = WORDS.add("iso3166-1");

  /**
   * The ISO 3166-2 code of a country subdivision. Example: {@code ID-JB}, West Java. Identifies a
   * location of kind {@code admin}. For a city, the code states only the subdivision that contains
   * the city.
   */
  public static final IdentifierScheme ISO3166_2 = WORDS.add("iso3166-2");

  /**
   * The FIPS 10-4 code of a country or a part of a country. The standard was withdrawn, but GDELT
   * uses it for places. The codes differ from ISO codes. Examples: {@code AU}, Austria; {@code
   * UP05}, the Donetsk oblast. A two-letter code identifies an actor of kind {@code state} and a
   * location of kind {@code country}. A four-character code identifies a location of kind {@code
   * admin}, unless the code ends in {@code 00}. A code that ends in {@code 00} represents the whole
   * country or an unknown part of it.
   */
  public static final IdentifierScheme FIPS10_4 = WORDS.add("fips10-4");

  /**
   * The Gleditsch and Ward number of a state, as used by UCDP. Example: {@code 220}, France.
   * Identifies an actor of kind {@code state} and a location of kind {@code country}.
   */
  public static final IdentifierScheme GLEDITSCH_WARD = WORDS.add("gleditsch-ward");

  /**
   * The GeoNames number of a place. Example: {@code 2988507}, Paris. Identifies a location of any
   * kind. For an actor, the number indicates only the location of the actor.
   */
  public static final IdentifierScheme GEONAMES = WORDS.add("geonames");

  /**
   * The Legal Entity Identifier (ISO 17442) of an organization. Example: {@code
   * 529900T8BM49AURSDO55}. Identifies an actor of a kind that can be a legal entity: {@code
   * company}, {@code media}, {@code broadcaster}, {@code civil-society}, {@code trade-union},
   * {@code hospital}, {@code school}, {@code university}, {@code research-institute}, {@code
   * political-party}, {@code international-organization}, {@code government-body} and {@code
   * state}. For a person, the identifier states only the person's employer.
   */
  public static final IdentifierScheme LEI = WORDS.add("lei");

  /**
   * The CAMEO code of an actor, as written in GDELT. Example: {@code FRAGOV}, the government of
   * France. All government agencies and office-holders of a country share one code, so the scheme
   * classifies actors.
   */
  public static final IdentifierScheme CAMEO = WORDS.add("cameo");

  /** The GLOBALEVENTID of a GDELT event. Example: {@code 1030512483}. Identifies an event. */
  public static final IdentifierScheme GDELT = WORDS.add("gdelt");

  /** The event id of an ICEWS event. Example: {@code 20718170}. Identifies an event. */
  public static final IdentifierScheme ICEWS = WORDS.add("icews");

  /** The event_id_cnty of an ACLED event. Example: {@code UKR12345}. Identifies an event. */
  public static final IdentifierScheme ACLED = WORDS.add("acled");

  /**
   * The id of an event in the UCDP georeferenced event data set. Example: {@code 244657}.
   * Identifies an event.
   */
  public static final IdentifierScheme UCDP = WORDS.add("ucdp");

  /**
   * The symbol of a United Nations document. Example: {@code S/RES/2202(2015)}. Identifies an
   * article. Several events can share the document that records them.
   */
  public static final IdentifierScheme UN_DOCUMENT = WORDS.add("un-document");

  /**
   * The DOI (ISO 26324) of a publication or data set, without the resolver URL. Example: {@code
   * 10.7910/DVN/AJGVIT}. Identifies an article. All events of a data set share its DOI.
   */
  public static final IdentifierScheme DOI = WORDS.add("doi");

  /**
   * A URL that represents the thing itself. Example: {@code https://www.osce.org/cio/140156}. A web
   * page can describe several things, and the members of an organization share its home page, so
   * the scheme classifies things. An application that assigns the URLs can declare in the merge
   * options that the scheme identifies actors and locations.
   */
  public static final IdentifierScheme URL = WORDS.add("url");

  private IdentifierScheme(String value) {
    super(value);
  }

  /**
   * Returns the instance for a term.
   *
   * @param word the case-sensitive term in JSON, for example {@code wikidata}
   * @return the constant for a known term; otherwise, an instance that contains the term verbatim
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
   * @return an immutable list of the constants, in declaration order
   */
  public static List<IdentifierScheme> known() {
    return WORDS.known();
  }

  /**
   * Returns whether a value has the form that this scheme requires, including valid check digits if
   * the scheme has check digits. The method does not check whether the register contains the value.
   *
   * <p>A value with leading or trailing white space is never well-formed. For an unknown scheme,
   * all values are well-formed except placeholders, such as {@code N/A}, {@code -}, {@code unknown}
   * and {@code 000}, and values with invisible characters.
   *
   * @param value the case-sensitive value of an identifier
   * @return true if the value is well-formed
   */
  public boolean isWellFormed(String value) {
    Objects.requireNonNull(value, "value");
    return IdentifierForms.of(this).matches().test(value);
  }

  /**
   * Returns an English description of a well-formed value.
   *
   * @return a phrase, for example {@code a number from 2 to 990, such as 220}
   */
  public String form() {
    return IdentifierForms.of(this).right();
  }

  /**
   * Returns whether a value identifies exactly one actor of a kind.
   *
   * @param value the value of an identifier
   * @param kind the kind of the actor that has the identifier
   * @return false if the value is malformed, or if several actors of the kind can share the value
   */
  public boolean identifies(String value, ActorKind kind) {
    Objects.requireNonNull(value, "value");
    return IdentifierForms.of(this).identifies(value, Objects.requireNonNull(kind, "kind"));
  }

  /**
   * Returns whether a value identifies exactly one location of a kind.
   *
   * @param value the value of an identifier
   * @param kind the kind of the location that has the identifier
   * @return false if the value is malformed, or if several locations of the kind can share the
   *     value
   */
  public boolean identifies(String value, LocationKind kind) {
    Objects.requireNonNull(value, "value");
    return IdentifierForms.of(this).identifies(value, Objects.requireNonNull(kind, "kind"));
  }

  /**
   * Returns whether a value identifies exactly one event. Several reports of the same event may
   * have the same value.
   *
   * @param value the value of an event identifier
   * @return false if the value is malformed, or if several events can share the value
   */
  public boolean identifiesEvent(String value) {
    Objects.requireNonNull(value, "value");
    return IdentifierForms.of(this).identifies(value, IdentifierForms.EVENT);
  }

  /**
   * Returns whether a value identifies exactly one article or other document.
   *
   * @param value the value of an article identifier
   * @return false if the value is malformed, or if several articles can share the value
   */
  public boolean identifiesArticle(String value) {
    Objects.requireNonNull(value, "value");
    return IdentifierForms.of(this).identifies(value, IdentifierForms.ARTICLE);
  }
}
