package io.hegui.examples.audit.impact;

import io.hegui.examples.audit.impact.Standing.State;
import io.hegui.report.ComplianceReport;
import io.hegui.report.Evidence;
import io.hegui.report.Fault;
import io.hegui.report.Pending;
import io.hegui.report.SubjectPart;
import io.hegui.report.Undetermined;
import io.hegui.report.Verdict;
import io.hegui.report.Violation;
import io.hegui.report.Waived;
import io.hegui.text.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A verdict that a report lists, whichever it is. */
record Listed(
    Duty duty,
    String clause,
    Standing standing,
    Text message,
    List<SubjectPart> parts,
    List<SubjectPart> owedBy,
    List<Evidence> evidence) {
  /** What tells duties apart. */
  record Duty(String rule, String subject, String occurrence) {}

  /** All of a report. */
  static Map<Duty, Listed> in(ComplianceReport report) {
    Map<Duty, Listed> all = new LinkedHashMap<>();
    Stream.<List<? extends Verdict>>of(
            report.violations(),
            report.waived(),
            report.pending(),
            report.undetermined(),
            report.errors())
        .flatMap(List::stream)
        .map(Listed::of)
        .forEach(listed -> all.put(listed.duty(), listed));
    return all;
  }

  private static Listed of(Verdict verdict) {
    Duty duty = new Duty(verdict.ruleId(), verdict.subject(), verdict.occurrence());
    if (verdict instanceof Violation broken) {
      return broken(duty, State.VIOLATION, broken);
    } else if (verdict instanceof Waived waived) {
      return broken(duty, State.WAIVED, waived.violation());
    } else if (verdict instanceof Pending pending) {
      Standing stands = Standing.unbroken(State.PENDING);
      return new Listed(
          duty,
          pending.clause(),
          stands,
          pending.expected(),
          pending.subjectParts(),
          pending.owedBy(),
          List.of());
    } else if (verdict instanceof Undetermined open) {
      Standing stands = Standing.unbroken(State.UNDETERMINED);
      return new Listed(
          duty, open.clause(), stands, open.message(), open.subjectParts(), List.of(), List.of());
    }
    Fault fault = (Fault) verdict;
    Standing stands = Standing.unbroken(State.ERROR);
    return new Listed(
        duty, fault.clause(), stands, fault.message(), List.of(), List.of(), List.of());
  }

  private static Listed broken(Duty duty, State state, Violation broken) {
    return new Listed(
        duty,
        broken.clause(),
        new Standing(state, broken.kind(), broken.observed()),
        broken.message(),
        broken.subjectParts(),
        broken.owedBy(),
        broken.evidence());
  }
}
