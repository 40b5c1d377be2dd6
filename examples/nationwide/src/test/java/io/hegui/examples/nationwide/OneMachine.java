package io.hegui.examples.nationwide;

import io.hegui.check.ComplianceChecker;
import io.hegui.input.SubmissionReader;
import io.hegui.json.ReportJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The report that a check in memory gives. */
final class OneMachine {
  private static final ComplianceChecker CHECKER = ComplianceChecker.fromClassPath();

  private OneMachine() {}

  static String report(Question question, Path... inputs) throws IOException {
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    ReportJson.write(
        CHECKER.check(SubmissionReader.standard().read(inputs), question.request()), json);
    return json.toString(StandardCharsets.UTF_8);
  }
}
