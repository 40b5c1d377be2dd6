package io.hegui.examples.workbooks;

import io.hegui.facts.DataFinding;
import io.hegui.facts.DataProblem;
import io.hegui.facts.Fact;
import io.hegui.facts.Submission;
import io.hegui.input.SubmissionReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;

/** What the tests of this package share: workbooks in a folder of their own. */
abstract class InFolder {
  @TempDir Path folder;

  Submission read(RawWorkbook workbook) {
    return read(workbook.write(folder.resolve("county.xlsx")));
  }

  static Submission read(Path path) {
    return SubmissionReader.standard().with(new WorkbookForm()).read(path);
  }

  Submission read(String name, byte[] bytes) {
    try {
      return read(Files.write(folder.resolve(name), bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<DataProblem> problems(Submission submission) {
    return submission.findings().stream().map(DataFinding::problem).toList();
  }

  /** The findings: table, sheet, row, column, problem, value. */
  static List<String> findings(Submission submission) {
    return submission.findings().stream()
        .map(
            f ->
                String.join(
                    " ",
                    f.table(),
                    f.source().sheet(),
                    String.valueOf(f.source().row()),
                    f.column(),
                    f.problem().name(),
                    f.value()))
        .toList();
  }

  /** The one finding that there is. */
  static DataFinding only(Submission submission) {
    if (submission.findings().size() != 1) {
      throw new AssertionError("one finding expected: " + submission.findings());
    }
    return submission.findings().get(0);
  }

  static List<Fact> facts(Submission submission, String table) {
    return submission.rows(table).stream().<Fact>map(row -> row.fact()).toList();
  }

  /** What became of a table: {@code read accepted rejected}, and whether it is complete. */
  static String account(Submission submission, String table) {
    return submission
        .account(table)
        .map(a -> a.read() + " " + a.accepted() + " " + a.rejected() + " " + a.complete())
        .orElse("absent");
  }
}
