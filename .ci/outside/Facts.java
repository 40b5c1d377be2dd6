import io.hegui.check.CheckRequest;
import io.hegui.check.ComplianceChecker;
import io.hegui.facts.Schema;
import io.hegui.facts.Submission;
import io.hegui.facts.Village;
import io.hegui.json.ReportJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** A few facts, and their report in bytes. */
final class Facts {
  static final CheckRequest REQUEST = CheckRequest.of("2016Q1");

  private Facts() {}

  static Submission submission() {
    var builder = Submission.builder();
    Schema.standard().tables().forEach(builder::table);
    return builder.add(new Village("V1", "上村", "X1", true, null)).build();
  }

  static byte[] report(ComplianceChecker checker) throws IOException {
    var json = new ByteArrayOutputStream();
    ReportJson.write(checker.check(submission(), REQUEST), json);
    return json.toByteArray();
  }
}
