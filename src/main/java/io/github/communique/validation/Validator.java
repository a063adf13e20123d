package io.github.communique.validation;

import io.github.communique.Dossier;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

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
  private static final Validator STANDARD = new Validator(StandardRules.ALL, Settings.NONE);

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
   */
  public Validator without(String codeOrFamily, String reason) {
    Objects.requireNonNull(codeOrFamily, "codeOrFamily");
    Objects.requireNonNull(reason, "reason");
    return new Validator(rules, settings.without(codeOrFamily, reason));
  }

  /**
   * This validator with another severity for the issues of a code or family. What is said of a code
   * goes before what is said of its family.
   *
   * @param codeOrFamily for example {@code meeting.too-few-participants} or {@code meeting}
   * @param severity how bad they are here
   * @return a new validator
   */
  public Validator withSeverity(String codeOrFamily, Severity severity) {
    Objects.requireNonNull(codeOrFamily, "codeOrFamily");
    Objects.requireNonNull(severity, "severity");
    return new Validator(rules, settings.withSeverity(codeOrFamily, severity));
  }

  /**
   * Validates a dossier.
   *
   * @param dossier the dossier
   * @return the report; empty if there is nothing to say
   */
  public ValidationReport validate(Dossier dossier) {
    Run run = new Run(Objects.requireNonNull(dossier, "dossier"), settings);
    plan.walk(dossier, run.root());
    // After the walk, since some of these look at what it has gathered.
    for (Rule rule : rules) {
      if (!(rule instanceof Each<?>)) {
        rule.check(dossier, run.root());
      }
    }
    return new ValidationReport(run.takeIssues(), settings.switchedOff());
  }
}
