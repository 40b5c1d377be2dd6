package io.hegui.examples.assurance.laws;

import io.hegui.calendar.AuditPeriod;
import io.hegui.check.CheckRequest;
import io.hegui.check.ComplianceChecker;
import io.hegui.facts.Submission;
import io.hegui.json.ReportJson;
import io.hegui.report.ComplianceReport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** A period and a day on which a county is checked. */
record Check(AuditPeriod period, LocalDate asOf) {
  static final ComplianceChecker CHECKER = ComplianceChecker.fromClassPath();

  CheckRequest request() {
    return CheckRequest.of(period).asOf(asOf);
  }

  Check on(LocalDate day) {
    return new Check(period, day);
  }

  Check in(AuditPeriod other) {
    return new Check(other, asOf);
  }

  ComplianceReport report(Submission facts) {
    return CHECKER.check(facts, request());
  }

  /** What the report says, without the places where it stands in files. */
  Verdicts verdicts(Submission facts) {
    return Verdicts.of(report(facts));
  }

  /** The whole report. */
  static String json(ComplianceReport report) throws IOException {
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    ReportJson.write(report, json);
    return json.toString(StandardCharsets.UTF_8);
  }
}
