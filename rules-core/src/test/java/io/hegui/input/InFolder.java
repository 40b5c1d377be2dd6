package io.hegui.input;

import io.hegui.facts.DataFinding;
import io.hegui.facts.DataProblem;
import io.hegui.facts.Submission;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;

/** What the tests of this package share: files in a folder of their own. */
abstract class InFolder {
  static final Charset GB18030 = Charset.forName("GB18030");

  @TempDir Path folder;

  Path file(String name, byte[] bytes) {
    try {
      return Files.write(folder.resolve(name), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path file(String name, String text) {
    return file(name, text.getBytes(StandardCharsets.UTF_8));
  }

  Submission read(String name, String text) {
    return SubmissionReader.standard().read(file(name, text));
  }

  Submission read(String name, byte[] bytes) {
    return SubmissionReader.standard().read(file(name, bytes));
  }

  static List<DataProblem> problems(Submission submission) {
    return submission.findings().stream().map(DataFinding::problem).toList();
  }

  /** The one finding that there is. */
  static DataFinding only(Submission submission) {
    if (submission.findings().size() != 1) {
      throw new AssertionError("one finding expected: " + submission.findings());
    }
    return submission.findings().get(0);
  }

  /** What became of the one table: {@code read accepted rejected}, and whether it is complete. */
  static String account(Submission submission, String table) {
    return submission
        .account(table)
        .map(a -> a.read() + " " + a.accepted() + " " + a.rejected() + " " + a.complete())
        .orElse("absent");
  }
}
