package io.github.communique.internal.rules;

import io.github.communique.issue.Issue;
import io.github.communique.issue.Severity;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An application's validation settings: disabled codes and changed severities. */
public final class Settings {
  public static final Settings NONE = new Settings(Map.of(), Map.of());

  private final Map<String, String> disabled;
  private final Map<String, Severity> severities;

  private Settings(Map<String, String> disabled, Map<String, Severity> severities) {
    this.disabled = disabled;
    this.severities = severities;
  }

  public Settings without(String codeOrFamily, String reason) {
    return new Settings(plus(disabled, codeOrFamily, reason), severities);
  }

  public Settings withSeverity(String codeOrFamily, Severity severity) {
    return new Settings(disabled, plus(severities, codeOrFamily, severity));
  }

  /** The disabled codes and families, each with a reason. */
  public Map<String, String> disabled() {
    return disabled;
  }

  /** Returns an issue with the severity configured for its code; null if the code is disabled. */
  @Nullable Issue judge(Issue issue) {
    // The checks for empty maps are a fast path: most validators do not have settings, and a
    // dossier can have many issues.
    if (!disabled.isEmpty() && closest(disabled, issue.code()) != null) {
      return null;
    }
    Severity severity = severities.isEmpty() ? null : closest(severities, issue.code());
    return severity == null ? issue : issue.withSeverity(severity);
  }

  /**
   * Returns the setting for a code or, if there is none, the setting for the smallest family that
   * contains the code; null if there is neither.
   */
  private static <V> @Nullable V closest(Map<String, V> settings, String code) {
    for (int end = code.length(); end > 0; end = code.lastIndexOf('.', end - 1)) {
      V said = settings.get(code.substring(0, end));
      if (said != null) {
        return said;
      }
    }
    return null;
  }

  private static <V> Map<String, V> plus(Map<String, V> map, String key, V value) {
    Map<String, V> more = new LinkedHashMap<>(map);
    more.put(key, value);
    return Collections.unmodifiableMap(more);
  }
}
