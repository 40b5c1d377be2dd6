package io.hegui.plan.rulebook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hegui.calendar.AuditPeriod;
import io.hegui.check.CheckRequest;
import io.hegui.check.ComplianceChecker;
import io.hegui.facts.Submission;
import io.hegui.input.SubmissionReader;
import io.hegui.policy.RuleInfo;
import io.hegui.report.ComplianceReport;
import io.hegui.text.Text;
import java.io.StringReader;
import java.time.LocalDate;

/**
 * A few facts and what one rule makes of them.
 *
 * @param kind of a violation, waived or not; else empty
 * @param subject whom the verdict is about; empty where the rule is complied with
 * @param checked how many duties the rule finds in the facts; those not spoken of are complied with
 * @param note why the rule is complied with; for any other verdict the report says why
 * @param facts rows by table; of the tables that the rule needs those left out have no rows
 */
record Example(
    RuleInfo rule,
    Status status,
    String kind,
    String subject,
    String occurrence,
    int checked,
    Text note,
    AuditPeriod period,
    LocalDate asOf,
    Submission facts) {
  /** What an example is to show. */
  enum Status {
    COMPLIANT,
    VIOLATION,
    WAIVED,
    UNDETERMINED
  }

  static Example of(RuleInfo rule, JsonNode node) {
    ObjectNode facts = node.withObject("facts");
    rule.tables().forEach(facts::withArray);
    return new Example(
        rule,
        Status.valueOf(node.path("status").asText()),
        node.path("kind").asText(),
        node.path("subject").asText(),
        node.path("occurrence").asText(),
        node.path("checked").asInt(),
        new Text(node.path("zh").asText(), node.path("en").asText()),
        AuditPeriod.parse(node.path("period").asText()),
        LocalDate.parse(node.path("asOf").asText()),
        SubmissionReader.standard().readJson(new StringReader(facts.toString()), rule.id()));
  }

  ComplianceReport check(ComplianceChecker checker) {
    CheckRequest request = CheckRequest.of(period).asOf(asOf).unmasked().onlyRules(rule.id());
    return checker.check(facts, request);
  }

  @Override
  public String toString() {
    return String.join(" ", rule.id(), status.name(), kind).strip();
  }
}
