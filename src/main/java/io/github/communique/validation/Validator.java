package io.github.communique.validation;

import io.github.communique.Dossier;
import io.github.communique.internal.inspection.Code;
import io.github.communique.internal.inspection.Inspection;
import io.github.communique.internal.rules.Findings;
import io.github.communique.internal.rules.Settings;
import io.github.communique.internal.rules.StandardRules;
import io.github.communique.internal.text.Quoted;
import io.github.communique.issue.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A configurable set of rules that checks dossiers and reports issues. A validator does not change
 * the dossier and does not throw an exception if it finds an issue. A dossier with issues can be
 * stored, read and written.
 *
 * <pre>{@code
 * ValidationReport report = Validator.standard().validate(dossier);
 * if (report.hasErrors()) {
 *   System.err.println(report);
 * }
 * }</pre>
 *
 * <p>Validators can be configured with custom {@linkplain #with rules}, {@linkplain #without
 * disabled} codes and different {@linkplain #withSeverity severities}. Each configuration method
 * returns a new validator:
 *
 * <pre>{@code
 * Validator ours = Validator.standard()
 *     .with(Rule.each(Meeting.class, OurRules::mediumIsGiven))
 *     .without("text.language-undetermined", "our feed has no languages")
 *     .withSeverity("meeting", Severity.ERROR);
 * }</pre>
 *
 * <p>Validators are immutable and thread-safe. Validation takes time proportional to the size of
 * the dossier.
 */
public final class Validator {
  private static final Validator STANDARD = new Validator(List.of(), Settings.NONE);

  /** The custom rules. The standard rules are the same in all validators. */
  private final List<Rule> rules;

  private final Settings settings;
  private final Plan plan;

  private Validator(List<Rule> rules, Settings settings) {
    this.rules = rules;
    this.settings = settings;
    this.plan =
        new Plan(
            rules.stream().filter(Each.class::isInstance).<Each<?>>map(Each.class::cast).toList());
  }

  /**
   * Returns the validator with all standard rules.
   *
   * @return the standard validator
   */
  public static Validator standard() {
    return STANDARD;
  }

  /**
   * Returns a copy of this validator with additional rules.
   *
   * @param more the rules; their codes must not belong to a standard family
   * @return a new validator
   */
  public Validator with(Rule... more) {
    Objects.requireNonNull(more, "more");
    List<Rule> all = new ArrayList<>(rules);
    for (Rule rule : more) {
      all.add(Objects.requireNonNull(rule, "rule"));
    }
    return new Validator(List.copyOf(all), settings);
  }

  /**
   * Returns a copy of this validator that does not report issues with the given code or family.
   *
   * @param codeOrFamily the code or family, for example {@code location.null-island} or {@code
   *     text}
   * @param reason the reason, which is included in {@linkplain ValidationReport#disabled() reports}
   * @return a new validator
   * @throws IllegalArgumentException if the code is unknown but belongs to a standard family such
   *     as {@code time}, if it is similar to a standard code or not well-formed, or if the reason
   *     is blank
   */
  public Validator without(String codeOrFamily, String reason) {
    checkCode(codeOrFamily);
    Objects.requireNonNull(reason, "reason");
    if (reason.isBlank()) {
      throw new IllegalArgumentException(
          "a reason is required to disable " + Quoted.of(codeOrFamily));
    }
    return new Validator(rules, settings.without(codeOrFamily, reason));
  }

  /**
   * Returns a copy of this validator with a different severity for the given code or family. A
   * setting for a code takes precedence over a setting for its family.
   *
   * @param codeOrFamily the code or family, for example {@code meeting.too-few-participants} or
   *     {@code meeting}
   * @param severity the severity
   * @return a new validator
   * @throws IllegalArgumentException if the code is unknown but belongs to a standard family, or if
   *     it is similar to a standard code or not well-formed
   */
  public Validator withSeverity(String codeOrFamily, Severity severity) {
    checkCode(codeOrFamily);
    Objects.requireNonNull(severity, "severity");
    return new Validator(rules, settings.withSeverity(codeOrFamily, severity));
  }

  /**
   * Throws an exception if a code is misspelled, because the setting would otherwise have no
   * effect.
   */
  private static void checkCode(String codeOrFamily) {
    String fault = Code.fault(Objects.requireNonNull(codeOrFamily, "codeOrFamily"));
    if (fault != null) {
      throw new IllegalArgumentException(fault);
    }
  }

  /**
   * Validates a dossier.
   *
   * @param dossier the dossier
   * @return the report; empty if there are no issues
   */
  public ValidationReport validate(Dossier dossier) {
    return validate(dossier, Set.of());
  }

  /**
   * Validates a dossier that could be read only in part. References to objects that the reader
   * omitted are not reported as unresolved.
   *
   * @param dossier the dossier
   * @param leftOut the ids of the omitted objects, as returned by {@code ReadResult.leftOut()}
   * @return the report; empty if there are no issues
   */
  public ValidationReport validate(Dossier dossier, Set<String> leftOut) {
    Objects.requireNonNull(leftOut, "leftOut");
    Objects.requireNonNull(dossier, "dossier");
    Findings findings = new Findings(settings);
    Inspection inspection = new Inspection(dossier, Set.copyOf(leftOut), findings);
    StandardRules.check(inspection);
    plan.walk(dossier, inspection.root());
    for (Rule rule : rules) {
      if (!(rule instanceof Each<?>)) {
        rule.check(dossier, new Position(inspection.root()));
      }
    }
    return new ValidationReport(findings.inDocumentOrder(), settings.disabled());
  }
}
