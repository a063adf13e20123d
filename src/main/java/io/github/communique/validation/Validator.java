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
 * Tells what is wrong, or remarkable, with a dossier. It changes nothing and throws nothing: a
 * dossier with issues can be stored, read and written.
 *
 * <pre>{@code
 * ValidationReport report = Validator.standard().validate(dossier);
 * if (report.hasErrors()) {
 *   System.err.println(report);
 * }
 * }</pre>
 *
 * <p>A validator can be given more {@linkplain #with rules}, be told to leave codes {@linkplain
 * #without out}, or to take them {@linkplain #withSeverity more or less seriously}; each makes a
 * new validator:
 *
 * <pre>{@code
 * Validator ours = Validator.standard()
 *     .with(Rule.each(Meeting.class, OurRules::mediumIsGiven))
 *     .without("text.language-undetermined", "our feed has no languages")
 *     .withSeverity("meeting", Severity.ERROR);
 * }</pre>
 *
 * <p>Validators are immutable and used by any number of threads at once. A validation takes time in
 * proportion to the size of the dossier.
 */
public final class Validator {
  private static final Validator STANDARD = new Validator(List.of(), Settings.NONE);

  /** Those of applications; the library's own are the same in every validator. */
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
   * The validator with all rules of the library and no others.
   *
   * @return the standard validator
   */
  public static Validator standard() {
    return STANDARD;
  }

  /**
   * This validator with more rules.
   *
   * @param more the rules, which report codes of a family of their own
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
   * @param reason why they do not matter here, for those who read the {@linkplain
   *     ValidationReport#switchedOff() report}
   * @return a new validator
   * @throws IllegalArgumentException if the code is of a family of the library, {@code time}, but
   *     none of its codes, or all but one of them, or if the reason is blank
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
   * This validator with another severity for the issues of a code or family. What is said of a code
   * goes before what is said of its family.
   *
   * @param codeOrFamily for example {@code meeting.too-few-participants} or {@code meeting}
   * @param severity how bad they are here
   * @return a new validator
   * @throws IllegalArgumentException if the code is of a family of the library, but none of its
   *     codes, or all but one of them
   */
  public Validator withSeverity(String codeOrFamily, Severity severity) {
    checkCode(codeOrFamily);
    Objects.requireNonNull(severity, "severity");
    return new Validator(rules, settings.withSeverity(codeOrFamily, severity));
  }

  /** A code that is misspelt would be reported all the same, and nobody would know why. */
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
   * @return the report; empty if there is nothing to say
   */
  public ValidationReport validate(Dossier dossier) {
    return validate(dossier, Set.of());
  }

  /**
   * Validates a dossier that was read in part: {@code ReadResult.leftOut()} returns the ids of the
   * objects that it lost. References to them are not reported as unresolved.
   *
   * @param dossier the dossier
   * @param leftOut the ids of objects that the dossier does not contain, although its document does
   * @return the report; empty if there is nothing to say
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
