package io.github.communique.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.communique.issue.StructureException;
import java.util.List;

/**
 * Who gave an identifier, and hence what it identifies.
 *
 * <p>An identifier names a thing: an actor, a location, an event, an article, a document. A code
 * that sorts a thing into a class is of a {@link ClassificationScheme}.
 *
 * <p>The vocabulary is open: a word that is not among the constants is kept as written and is not
 * {@linkplain #isKnown() known}.
 */
public final class IdentifierScheme extends Word {
  private static final long serialVersionUID = 1L;
  private static final OpenWords<IdentifierScheme> WORDS =
      new OpenWords<>(IdentifierScheme.class, IdentifierScheme::new);

  /** An item of Wikidata, with its letter. Example: {@code Q3052772}. */
  public static final IdentifierScheme WIKIDATA = WORDS.add("wikidata");

  /** A country by ISO 3166-1, in two letters. Example: {@code FR}. */
  public static final IdentifierScheme ISO3166_1 = WORDS.add("iso3166-1");

  /** A subdivision of a country by ISO 3166-2. Example: {@code ID-JB}, West Java. */
  public static final IdentifierScheme ISO3166_2 = WORDS.add("iso3166-2");

  /**
   * A country by the withdrawn FIPS 10-4, which GDELT uses for places; not to be taken for ISO.
   * Example: {@code AU}, Austria.
   */
  public static final IdentifierScheme FIPS10_4 = WORDS.add("fips10-4");

  /**
   * A state by the numbers of Gleditsch and Ward, which UCDP uses. Example: {@code 220}, France.
   */
  public static final IdentifierScheme GLEDITSCH_WARD = WORDS.add("gleditsch-ward");

  /** A place of GeoNames, by number. Example: {@code 2988507}, Paris. */
  public static final IdentifierScheme GEONAMES = WORDS.add("geonames");

  /** A legal entity by ISO 17442. Example: {@code 529900T8BM49AURSDO55}. */
  public static final IdentifierScheme LEI = WORDS.add("lei");

  /**
   * An actor by its CAMEO code, as GDELT writes it. Example: {@code FRAGOV}, the government of
   * France.
   */
  public static final IdentifierScheme CAMEO = WORDS.add("cameo");

  /** An event of GDELT, by its GLOBALEVENTID. Example: {@code 1030512483}. */
  public static final IdentifierScheme GDELT = WORDS.add("gdelt");

  /** An event of ICEWS, by its event id. Example: {@code 20718170}. */
  public static final IdentifierScheme ICEWS = WORDS.add("icews");

  /** An event of ACLED, by its event_id_cnty. Example: {@code UKR12345}. */
  public static final IdentifierScheme ACLED = WORDS.add("acled");

  /** An event of the UCDP georeferenced event data set, by its id. Example: {@code 244657}. */
  public static final IdentifierScheme UCDP = WORDS.add("ucdp");

  /** A document of the United Nations, by its symbol. Example: {@code S/RES/2202(2015)}. */
  public static final IdentifierScheme UN_DOCUMENT = WORDS.add("un-document");

  /**
   * A publication or data set by ISO 26324, without a resolver in front. Example: {@code
   * 10.7910/DVN/AJGVIT}.
   */
  public static final IdentifierScheme DOI = WORDS.add("doi");

  /**
   * A web address that stands for the thing itself. Example: {@code
   * https://www.osce.org/cio/140156}.
   */
  public static final IdentifierScheme URL = WORDS.add("url");

  private IdentifierScheme(String value) {
    super(value);
  }

  /**
   * The value of a word.
   *
   * @param word the word as on the wire, for example {@code wikidata}; its case counts
   * @return the constant if the word is known, else a value that keeps the word as written
   * @throws NullPointerException if the word is null
   * @throws StructureException with code {@code json.type} if the word is empty or blank
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static IdentifierScheme of(String word) {
    return WORDS.of(word);
  }

  /**
   * All known words.
   *
   * @return the constants, in the order of their declaration; immutable
   */
  public static List<IdentifierScheme> known() {
    return WORDS.known();
  }

  @Override
  OpenWords<IdentifierScheme> words() {
    return WORDS;
  }
}
