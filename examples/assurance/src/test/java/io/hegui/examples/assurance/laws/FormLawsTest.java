package io.hegui.examples.assurance.laws;

import io.hegui.examples.workbooks.WorkbookForm;
import io.hegui.facts.Submission;
import io.hegui.input.SubmissionReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same facts get the same verdicts in whatever form they come. */
class FormLawsTest {
  private static final SubmissionReader READER =
      SubmissionReader.standard().with(new WorkbookForm());

  @TempDir Path folder;
  private int folders;

  /** Writes a submission into a folder. */
  @FunctionalInterface
  private interface Writing {
    void write(Submission facts, Path into) throws IOException;
  }

  @Test
  void jsonSaysWhatTheFactsSay() {
    saysWhatTheFactsSay(FactFiles::json);
  }

  @Test
  void jsonLinesSayWhatTheFactsSay() {
    saysWhatTheFactsSay(FactFiles::jsonLines);
  }

  @Test
  void csvSaysWhatTheFactsSay() {
    saysWhatTheFactsSay(FactFiles::csv);
  }

  @Test
  void aWorkbookSaysWhatTheFactsSay() {
    saysWhatTheFactsSay(FactFiles::workbook);
  }

  private void saysWhatTheFactsSay(Writing writing) {
    Law.holds(
        (facts, check, random) -> {
          Path into = next();
          writing.write(facts, into);
          return differences(check, facts, READER.read(into));
        });
  }

  @Test
  void severalFilesOfATableSayWhatOneSays() {
    Law.holds(
        (facts, check, random) -> {
          Path one = next();
          Path other = next();
          FactFiles.csvInTwoFiles(facts, one, other);
          return differences(check, facts, READER.read(other, one));
        });
  }

  private Path next() throws IOException {
    return Files.createDirectory(folder.resolve("county" + folders++));
  }

  private static List<String> differences(Check check, Submission facts, Submission read) {
    List<String> differences =
        new ArrayList<>(check.verdicts(facts).differences(check.verdicts(read)));
    // The rows that the county's own submission accepts, for those are what was written.
    var written = Rows.of(facts).submission().accounts();
    if (!written.equals(read.accounts())) {
      differences.add(written + " became " + read.accounts());
    }
    return differences;
  }
}
