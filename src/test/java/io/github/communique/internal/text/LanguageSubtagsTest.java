package io.github.communique.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.impl.ValidIdentifiers;
import com.ibm.icu.impl.ValidIdentifiers.Datatype;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.util.VersionInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Tests that the list of subtags equals the Unicode CLDR list in ICU4J.
 *
 * <p>{@code mvn test -Dtest=LanguageSubtagsTest -Dcommunique.regenerate=true} regenerates the list.
 */
class LanguageSubtagsTest {
  private static final Path LIST =
      Path.of("src/main/resources/io/github/communique/internal/text/language-subtags.txt");

  private static final int WIDTH = 120;

  @Test
  void theListIsThatOfCldr() throws IOException {
    if (Boolean.getBoolean("communique.regenerate")) {
      Files.createDirectories(LIST.getParent());
      Files.writeString(LIST, list());
    }

    assertThat(Files.readString(LIST)).isEqualTo(list());
  }

  private static String list() {
    StringBuilder list = new StringBuilder();
    list.append(
        "# The subBCP 47 language tags that Unicode CLDR has, and the other scripts of ISO 15924, by ICU4J ");
    list.append(VersionInfo.ICU_VERSION.getMajor()).append(".\n");
    list.append(
        "# CLDR is copyright by Unicode, Inc. (unicode.org/license.txt). Made by a test.\n");
    for (Datatype type : new Datatype[] {Datatype.language, Datatype.script, Datatype.region}) {
      TreeSet<String> subtags = new TreeSet<>();
      ValidIdentifiers.getData().get(type).values().stream()
          .flatMap(valid -> valid.regularData.stream())
          .map(subtag -> subtag.toLowerCase(Locale.ROOT))
          .forEach(subtags::add);
      if (type == Datatype.script) {
        subtags.addAll(scriptsThatCldrLeavesOut());
      }
      StringBuilder line = new StringBuilder(type.name());
      for (String subtag : subtags) {
        if (line.length() + subtag.length() >= WIDTH) {
          list.append(line).append('\n');
          line = new StringBuilder(type.name());
        }
        line.append(' ').append(subtag);
      }
      list.append(line).append('\n');
    }
    return list.toString();
  }

  /**
   * BCP 47 registers every ISO 15924 code. CLDR validates only codes of scripts that Unicode
   * encodes or is about to encode. ICU has constants for most of the other codes.
   */
  @SuppressWarnings("deprecation") // the deprecated number of scripts is that of this ICU version
  private static Set<String> scriptsThatCldrLeavesOut() {
    Set<String> scripts =
        new TreeSet<>(
            List.of("chis", "kitl", "leke", "nkdb", "pelm", "piqd", "psin", "ranj", "shui"));
    for (int script = 0; script < UScript.CODE_LIMIT; script++) {
      scripts.add(UScript.getShortName(script).toLowerCase(Locale.ROOT));
    }
    return scripts;
  }

  /**
   * Tests the languages of all JDK locales, including Java's old codes for Hebrew, Yiddish and
   * Indonesian.
   */
  @Test
  void containsTheSubtagsOfTheJdk() {
    for (Locale locale : Locale.getAvailableLocales()) {
      assertThat(LanguageSubtags.unknown(locale.toLanguageTag())).as("%s", locale).isEmpty();
    }
    for (String language : Locale.getISOLanguages()) {
      for (String country : Locale.getISOCountries()) {
        assertThat(LanguageSubtags.unknown(language + "-" + country)).isEmpty();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "id",
        "ID",
        "en-US",
        "zh-Hant-TW",
        "zh-cmn-Hans-CN",
        "zh-yue",
        "es-419",
        "sr-Latn",
        "und",
        "mul",
        "mis",
        "zxx",
        "und-Zyyy",
        "mn-Zinh",
        "en-Zxxx",
        "iw",
        "in",
        "ji",
        "he",
        "yi",
        "qaa",
        "qtz",
        "de-Qaaa",
        "de-Qabx",
        "x-our-own",
        "en-x-jp",
        "i-klingon",
        "zh-min-nan",
        "en-GB-oed",
        "sgn-BE-FR",
        "de-1901",
        "de-CH-1996",
        "sl-rozaj",
        "en-u-ca-buddhist",
        "ace",
        "ban",
        "jv",
        "tlh",
        "en-XK",
        "hy-arevela",
        "ar-001",
        "tlh-Piqd",
        "rap-Roro",
        "und-Blis",
        "sjd-Cyrs",
        "mis-Wole",
        "und-Pelm",
        "new-Ranj",
        "en-Visp"
      })
  void isKnown(String tag) {
    assertThat(LanguageSubtags.unknown(tag)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "jp, language, jp, 'JP is a country code, not a language code'",
    "CZ, language, cz, 'CZ is a country code, not a language code'",
    "eng, language, eng, did you mean \"en\"?",
    "ind-ID, language, ind, did you mean \"id\"?",
    "english, language, english,",
    "aaj, language, aaj,",
    "zh-aaj, language, aaj,",
    "en-UK, region, uk, did you mean \"GB\"?",
    "en-Latn-UK, region, uk, did you mean \"GB\"?",
    "el-EL, region, el, did you mean \"GR\"?",
    "es-999, region, 999,",
    "zh-Hanx-TW, script, hanx,",
  })
  void isUnknown(String tag, String kind, String subtag, String hint) {
    assertThat(LanguageSubtags.unknown(tag))
        .containsExactly(new LanguageSubtags.Unknown(subtag, kind, hint));
  }

  @Test
  void allThatIsUnknownIsNamed() {
    assertThat(LanguageSubtags.unknown("jp-Hanx-UK"))
        .extracting(LanguageSubtags.Unknown::subtag)
        .containsExactly("jp", "hanx", "uk");
  }
}
