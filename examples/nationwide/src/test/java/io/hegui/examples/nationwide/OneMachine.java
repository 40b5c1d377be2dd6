package io.hegui.examples.nationwide;

import io.hegui.check.ComplianceChecker;
import io.hegui.input.SubmissionReader;
import io.hegui.json.ReportJson;
import io.hegui.policy.ParameterOverrides;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The report that a check in memory gives. */
final class OneMachine {
  private static final ComplianceChecker CHECKER = ComplianceChecker.fromClassPath();

  private OneMachine() {}

  static String report(Question question, Path... inputs) throws IOException {
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    ComplianceChecker checker =
        CHECKER.with(ParameterOverrides.read(new StringReader(question.parameters()), "test"));
    ReportJson.write(
        checker.check(SubmissionReader.standard().read(inputs), question.request()), json);
    return json.toString(StandardCharsets.UTF_8);
  }
}
