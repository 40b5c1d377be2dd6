package io.hegui.report;

import io.hegui.facts.TableAccount;
import io.hegui.facts.Vocabulary;
import io.hegui.text.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a check found. The same submission and request give the same report, whatever the order of
 * files, rows and rules.
 *
 * @param period the period as it was asked for
 * @param from the period's first day
 * @param to the period's last day
 * @param asOf the day at whose end the facts were looked at
 * @param masked whether persons' names are masked
 * @param rules the counts of every rule, policy by policy and by clause
 * @param errors rules that failed to run
 * @param advisories what is odd about the data and breaks no duty
 * @param parameters the parameter values that the rules rest on
 * @param readings the readings that the rules rest on
 * @param tables the account of every submitted table
 * @param stops why the check ended before everything was judged; empty if it did not
 */
public record ComplianceReport(
    PolicyRef policy,
    String period,
    LocalDate from,
    LocalDate to,
    LocalDate asOf,
    boolean masked,
    List<RuleSummary> rules,
    List<Violation> violations,
    List<Pending> pending,
    List<Undetermined> undetermined,
    List<Waived> waived,
    List<Fault> errors,
    List<Advisory> advisories,
    List<ParameterUse> parameters,
    List<ReadingUse> readings,
    List<DataNote> dataFindings,
    List<TableAccount> tables,
    List<Stop> stops) {

  public ComplianceReport {
    rules = List.copyOf(rules);
    violations = List.copyOf(violations);
    pending = List.copyOf(pending);
    undetermined = List.copyOf(undetermined);
    waived = List.copyOf(waived);
    errors = List.copyOf(errors);
    advisories = List.copyOf(advisories);
    parameters = List.copyOf(parameters);
    readings = List.copyOf(readings);
    dataFindings = List.copyOf(dataFindings);
    tables = List.copyOf(tables);
    stops = List.copyOf(stops);
  }

  /** The report of a check that judged everything. */
  public ComplianceReport(
      PolicyRef policy,
      String period,
      LocalDate from,
      LocalDate to,
      LocalDate asOf,
      boolean masked,
      List<RuleSummary> rules,
      List<Violation> violations,
      List<Pending> pending,
      List<Undetermined> undetermined,
      List<Waived> waived,
      List<Fault> errors,
      List<Advisory> advisories,
      List<ParameterUse> parameters,
      List<ReadingUse> readings,
      List<DataNote> dataFindings,
      List<TableAccount> tables) {
    this(
        policy,
        period,
        from,
        to,
        asOf,
        masked,
        rules,
        violations,
        pending,
        undetermined,
        waived,
        errors,
        advisories,
        parameters,
        readings,
        dataFindings,
        tables,
        List.of());
  }

  /**
   * Whether the check ended before everything was judged. What was not judged is counted nowhere
   * but as undetermined, once for each rule.
   */
  public boolean partial() {
    return !stops.isEmpty();
  }

  /** What the tables, columns and values that the report names are called. */
  public Vocabulary vocabulary() {
    return policy.vocabulary();
  }

  /** The policy that a rule is of, if the report says so. */
  public Optional<PolicyRef.Part> policyOf(String ruleId) {
    return policy.parts().stream().filter(part -> part.rules().contains(ruleId)).findFirst();
  }

  /** The title of the policy that a rule is of, where the report is on several policies. */
  public Optional<Text> policyToName(String ruleId) {
    return policy.parts().size() > 1
        ? policyOf(ruleId).map(PolicyRef.Part::title)
        : Optional.empty();
  }

  /** The number of duties that were looked at. */
  public int checked() {
    return rules.stream().mapToInt(RuleSummary::checked).sum();
  }

  /** The number of duties that are fulfilled. */
  public int compliant() {
    return rules.stream().mapToInt(RuleSummary::compliant).sum();
  }
}
