package io.hegui.examples.audit.sample;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.hegui.examples.workbooks.template.CountyWorkbook;
import io.hegui.examples.workbooks.template.Titles;
import io.hegui.facts.Row;
import io.hegui.facts.Submission;
import io.hegui.facts.TableSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Writes a submission as files that a county would hand in. It knows the schema, not the tables, so
 * it writes any policy's.
 */
public final class SampleWriter {
  /** The one file that {@link SampleFormat#JSON} writes. */
  public static final String JSON_FILE = "county.json";

  /** The one file that {@link SampleFormat#XLSX} writes. */
  public static final String XLSX_FILE = "county.xlsx";

  private final SampleFormat format;

  public SampleWriter(SampleFormat format) {
    this.format = format;
  }

  /** Writes the tables that the submission holds into that folder, which is made if need be. */
  public void write(Submission submission, Path folder) throws IOException {
    Files.createDirectories(folder);
    if (format == SampleFormat.JSON) {
      WholeFile.write(folder.resolve(JSON_FILE), out -> JsonTables.write(submission, out));
      return;
    } else if (format == SampleFormat.XLSX) {
      CountyWorkbook workbook = new CountyWorkbook(Titles.CHINESE, Locale.CHINESE);
      WholeFile.write(folder.resolve(XLSX_FILE), out -> workbook.write(submission, out));
      return;
    }
    for (TableSchema table : submission.schema().tables()) {
      if (submission.holds(table.name())) {
        table(table, submission.rows(table.name()), folder);
      }
    }
  }

  private void table(TableSchema table, List<Row<?>> rows, Path folder) throws IOException {
    if (format != SampleFormat.JSONL) {
      boolean chinese = format == SampleFormat.CSV;
      String stem = chinese ? table.heading() : table.name();
      WholeFile.write(
          folder.resolve(stem + ".csv"), out -> CsvTables.write(table, rows, chinese, out));
    } else if (!rows.isEmpty()) {
      WholeFile.write(
          folder.resolve(table.name() + ".jsonl"), out -> JsonTables.writeLines(table, rows, out));
    }
  }

  /** Writes a list of faults as CSV. It must not stand among the data, or it would be read. */
  public static void writeFaults(List<Fault> faults, Path file) throws IOException {
    WholeFile.write(
        file,
        out -> {
          try (CsvWriter csv = CsvTables.begin(out)) {
            csv.writeRecord(
                "period",
                "ruleId",
                "subject",
                "occurrence",
                "kind",
                "outcome",
                "note_zh",
                "note_en");
            for (Fault fault : faults) {
              csv.writeRecord(
                  fault.period(),
                  fault.ruleId(),
                  fault.subject(),
                  fault.occurrence(),
                  fault.kind(),
                  fault.outcome().name(),
                  fault.note().zh(),
                  fault.note().en());
            }
          }
        });
  }
}
