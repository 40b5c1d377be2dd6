package io.hegui.examples.benchmarks.contenders;

import io.hegui.check.CheckRequest;
import io.hegui.check.ComplianceChecker;
import io.hegui.examples.benchmarks.plain.Finding;
import io.hegui.facts.Submission;
import io.hegui.input.SubmissionReader;
import io.hegui.json.ReportJson;
import io.hegui.report.ComplianceReport;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;

/** Hegui, with all that it does: data findings, evidence, messages in two languages. */
final class HeguiContender implements Contender<Submission, ComplianceReport> {
  private final ComplianceChecker checker = ComplianceChecker.fromClassPath();
  private final CheckRequest request;

  /**
   * @param rules none for all
   */
  HeguiContender(List<String> rules) {
    request = CheckRequest.of(Task.PERIOD).onlyRules(rules.toArray(String[]::new));
  }

  @Override
  public Submission read(Path folder) {
    return SubmissionReader.standard().read(folder);
  }

  @Override
  public ComplianceReport check(Submission facts) {
    return checker.check(facts, request);
  }

  @Override
  public void write(ComplianceReport report, OutputStream out) throws IOException {
    ReportJson.write(report, out);
  }

  @Override
  public List<Finding> findings(ComplianceReport report) {
    return report.violations().stream()
        .map(
            each ->
                new Finding(each.ruleId(), each.subject(), each.occurrence(), each.kind().name()))
        .toList();
  }
}
