package io.hegui.examples.policies.lint;

import io.hegui.text.Text;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Findings as compilers write them: {@code file:line: …}, which editors lead to the place. */
public final class FindingsAsText {
  private static final Text ERROR = new Text("错误", "error");
  private static final Text WARNING = new Text("警告", "warning");

  private FindingsAsText() {}

  /** Writes them, and their number. */
  public static void write(List<Finding> findings, Locale locale, OutputStream out)
      throws IOException {
    StringBuilder text = new StringBuilder();
    for (Finding finding : findings) {
      boolean warning = finding.check().isWarning();
      text.append(finding.file()).append(':').append(finding.line()).append(": ");
      text.append((warning ? WARNING : ERROR).in(locale)).append(": ");
      text.append(finding.message().in(locale));
      text.append(" [").append(finding.check().id()).append("]\n    → ");
      text.append(finding.remedy().in(locale)).append('\n');
    }
    long warnings = findings.stream().filter(finding -> finding.check().isWarning()).count();
    long errors = findings.size() - warnings;
    Text count =
        new Text(
            errors + " 个错误，" + warnings + " 个警告",
            errors
                + (errors == 1 ? " error, " : " errors, ")
                + warnings
                + (warnings == 1 ? " warning" : " warnings"));
    text.append(count.in(locale)).append('\n');
    out.write(text.toString().getBytes(StandardCharsets.UTF_8));
  }
}
