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
 * Reports the issues of a dossier. It neither changes the dossier nor throws exceptions: a dossier
 * with issues can be stored, read and written.
 *
 * <pre>{@code
 * ValidationReport report = Validator.standard().validate(dossier);
 * if (report.hasErrors()) {
 *   System.err.println(report);
 * }
 * }</pre>
 *
 * <p>Validators can have custom {@linkplain #with rules}, {@linkplain #without disabled} codes, and
 * changed {@linkplain #withSeverity severities}; each method returns a new validator:
 *
 * <pre>{@code
 * Validator ours = Validator.standard()
 *     .with(Rule.each(Meeting.class, OurRules::mediumIsGiven))
 *     .without("text.language-undetermined", "our feed has no languages")
 *     .withSeverity("meeting", Severity.ERROR);
 * }</pre>
 *
 * <p>Immutable and safe for use by several threads. Validation takes time proportional to the size
 * of the dossier.
 */
public final class Validator {
  private static final Validator STANDARD = new Validator(List.of(), Settings.NONE);

  /** The custom rules; the standard rules are the same in every validator. */
  private final List<Rule> rules;

  private final Settings settings;
  private final Plan plan;

  private Validator(List<Rule> rules, Settings settings) {
    this.rules = rules;
    this.settings = settings;
    this.plan = new Plan(eachOf(rules));
  }

  private static List<Each<?>> eachOf(List<Rule> rules) {
    List<Each<?>> each = new ArrayList<>();
    for (Rule rule : rules) {
      if (rule instanceof Each<?> one) {
        each.add(one);
      }
    }
    return each;
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
   * This validator with more rules.
   *
   * @param more the rules, whose codes must be of another family than those of the library
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
   * This validator without the issues of a code or family.
   *
   * @param codeOrFamily for example {@code location.null-island} or {@code text}
   * @param reason the reason, which the {@linkplain ValidationReport#switchedOff() report} contains
   * @return a new validator
   * @throws IllegalArgumentException if the code is unknown but of a family of the library such as
   *     {@code time}, if it is similar to a code of the library, or if the reason is blank
   */
  public Validator without(String codeOrFamily, String reason) {
    checkCode(codeOrFamily);
    Objects.requireNonNull(reason, "reason");
    if (reason.isBlank()) {
      throw new IllegalArgumentException(
          "a reason is required to leave out " + Quoted.of(codeOrFamily));
    }
    return new Validator(rules, settings.without(codeOrFamily, reason));
  }

  /**
   * This validator with another severity for the issues of a code or family. A setting for a code
   * takes precedence over one for its family.
   *
   * @param codeOrFamily for example {@code meeting.too-few-participants} or {@code meeting}
   * @param severity the severity
   * @return a new validator
   * @throws IllegalArgumentException if the code is unknown but of a family of the library, or
   *     similar to a code of the library
   */
  public Validator withSeverity(String codeOrFamily, Severity severity) {
    checkCode(codeOrFamily);
    Objects.requireNonNull(severity, "severity");
    return new Validator(rules, settings.withSeverity(codeOrFamily, severity));
  }

  /** A misspelled code would silently still be reported. */
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
   * Validates a dossier that was read in part: {@code ReadResult.leftOut()} returns the ids of the
   * objects that were left out. References to them are not reported as unresolved.
   *
   * @param dossier the dossier
   * @param leftOut the ids of objects that the dossier does not contain, although its document does
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
        rule.check(dossier, new Spot(inspection.root()));
      }
    }
    return new ValidationReport(findings.inDocumentOrder(), settings.switchedOff());
  }
}
