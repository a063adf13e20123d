package io.github.communique.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.impl.ICUData;
import com.ibm.icu.impl.ICUResourceBundle;
import com.ibm.icu.util.UResourceBundle;
import com.ibm.icu.util.VersionInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Tests that the alias and zone tables equal the Unicode CLDR tables in ICU4J.
 *
 * <p>{@code mvn test -Dtest=CldrTablesTest -Dcommunique.regenerate=true} regenerates the tables.
 */
class CldrTablesTest {
  private static final Path TABLES =
      Path.of("src/main/resources/io/github/communique/internal/text");
  private static final int WIDTH = 120;

  private static final Set<String> OVERLONG = Set.of("overlong", "bibliographic");

  @Test
  void theAliasesOfLanguagesAreThoseOfCldr() throws IOException {
    UResourceBundle aliases = cldr("metadata").get("alias");
    StringBuilder table =
        head("Deprecated and overlong subBCP 47 language tags, with their replacements");
    append(table, "language", languages(aliases.get("language")));
    append(table, "region", regions(aliases.get("territory")));
    append(table, "other", replacements(aliases.get("script")));
    append(table, "other", replacements(aliases.get("variant")));

    assertIs(table, "language-aliases.txt");
  }

  private static Map<String, String> languages(UResourceBundle bundle) {
    Map<String, String> languages = replacements(bundle);
    // Variant aliases, which the table lists separately.
    languages.keySet().removeIf(tag -> tag.startsWith("und-"));
    return languages;
  }

  private static Map<String, String> regions(UResourceBundle bundle) {
    Map<String, String> regions = replacements(bundle);
    regions.keySet().removeIf(region -> !region.matches("[a-z]{2}|[0-9]{3}"));
    return regions;
  }

  private static Map<String, String> replacements(UResourceBundle bundle) {
    Map<String, String> replacements = new TreeMap<>();
    for (int i = 0; i < bundle.getSize(); i++) {
      UResourceBundle alias = bundle.get(i);
      String reason = alias.get("reason").getString();
      String replacement = alias.get("replacement").getString();
      // A two-letter code has the same meaning as the longer code. CLDR classifies "bih" as
      // overlong, but it is a language group.
      boolean same =
          reason.equals("deprecated") || OVERLONG.contains(reason) && replacement.length() == 2;
      if (same && replacement.indexOf(' ') < 0) {
        replacements.put(tag(alias.getKey()), tag(replacement));
      }
    }
    return replacements;
  }

  private static String tag(String key) {
    return key.replace('_', '-').toLowerCase(Locale.ROOT);
  }

  @Test
  void theZonesOfWindowsAreThoseOfCldr() throws IOException {
    UResourceBundle zones = cldr("windowsZones").get("mapTimezones");
    StringBuilder table =
        head("The time zones of Windows, each with its main zone of the IANA database");
    Map<String, String> sorted = new TreeMap<>();
    for (int i = 0; i < zones.getSize(); i++) {
      // 001 is the region code for the world.
      sorted.put(zones.get(i).getKey(), zones.get(i).get("001").getString());
    }
    sorted.forEach((name, zone) -> table.append(name).append('>').append(zone).append('\n'));

    assertIs(table, "windows-zones.txt");
  }

  /** A suggestion is useful only if the JDK supports the zone. */
  @Test
  void everyZoneOfWindowsIsFound() throws IOException {
    Files.readAllLines(TABLES.resolve("windows-zones.txt")).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.substring(0, line.indexOf('>')))
        .forEach(
            name -> {
              assertThat(ZoneNames.ofWindows(name)).as(name).isPresent();
              assertThat(ZoneNames.ofWindows(name.toUpperCase(Locale.ROOT)))
                  .isEqualTo(ZoneNames.ofWindows(name));
            });
  }

  private static UResourceBundle cldr(String name) {
    return UResourceBundle.getBundleInstance(
        ICUData.ICU_BASE_NAME, name, ICUResourceBundle.ICU_DATA_CLASS_LOADER);
  }

  private static StringBuilder head(String what) {
    return new StringBuilder("# ")
        .append(what)
        .append(", by Unicode CLDR in ICU4J ")
        .append(VersionInfo.ICU_VERSION.getMajor())
        .append(
            ".\n# CLDR is copyright by Unicode, Inc. (unicode.org/license.txt). Made by a test.\n");
  }

  private static void append(StringBuilder table, String kind, Map<String, String> aliases) {
    StringBuilder line = new StringBuilder(kind);
    for (Map.Entry<String, String> alias : aliases.entrySet()) {
      String pair = alias.getKey() + ">" + alias.getValue();
      if (line.length() + pair.length() >= WIDTH) {
        table.append(line).append('\n');
        line = new StringBuilder(kind);
      }
      line.append(' ').append(pair);
    }
    table.append(line).append('\n');
  }

  private static void assertIs(StringBuilder table, String file) throws IOException {
    Path path = TABLES.resolve(file);
    if (Boolean.getBoolean("communique.regenerate")) {
      Files.createDirectories(TABLES);
      Files.writeString(path, table);
    }

    assertThat(Files.readString(path)).isEqualTo(table.toString());
  }
}
