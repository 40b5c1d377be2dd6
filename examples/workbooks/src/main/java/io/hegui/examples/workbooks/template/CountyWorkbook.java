package io.hegui.examples.workbooks.template;

import io.hegui.facts.Row;
import io.hegui.facts.Schema;
import io.hegui.facts.Submission;
import io.hegui.facts.TableSchema;
import io.hegui.input.SubmissionReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Writes {@code .xlsx} workbooks with a sheet a table, which {@link
 * io.hegui.examples.workbooks.WorkbookForm} reads. Immutable.
 */
public final class CountyWorkbook {
  private final Words words;

  /**
   * @param locale the language of what explains the workbook: English for an English locale,
   *     Chinese for any other
   */
  public CountyWorkbook(Titles titles, Locale locale) {
    this.words = new Words(locale, titles);
  }

  /** Writes an empty workbook to be filled in, with a legend; the stream stays open. */
  public void writeEmpty(Schema schema, OutputStream out) throws IOException {
    writeTemplate(Submission.builder(schema).build(), out);
  }

  /** Writes the same with a few rows that show how it is filled in; the stream stays open. */
  public void writeExample(Schema schema, OutputStream out) throws IOException {
    try (InputStream json =
        Objects.requireNonNull(CountyWorkbook.class.getResourceAsStream("example.json"))) {
      writeTemplate(SubmissionReader.of(schema).readJson(json, "example.json"), out);
    }
  }

  private void writeTemplate(Submission facts, OutputStream out) throws IOException {
    try (WorkbookPackage workbook = new WorkbookPackage(out)) {
      Legend legend = new Legend(facts.schema(), words);
      workbook.sheet(legend.title(), legend::write);
      for (TableSchema table : facts.schema().tables()) {
        sheet(workbook, table, facts);
      }
    }
  }

  /**
   * Writes the tables that a submission holds; the stream stays open.
   *
   * @throws IllegalArgumentException if one has more rows than a sheet
   */
  public void write(Submission facts, OutputStream out) throws IOException {
    try (WorkbookPackage workbook = new WorkbookPackage(out)) {
      for (TableSchema table : facts.schema().tables()) {
        if (facts.holds(table.name())) {
          sheet(workbook, table, facts);
        }
      }
    }
  }

  private void sheet(WorkbookPackage workbook, TableSchema table, Submission facts)
      throws IOException {
    List<Row<?>> rows = facts.holds(table.name()) ? facts.rows(table.name()) : List.of();
    if (rows.size() >= SheetXml.ROWS) {
      throw new IllegalArgumentException(table + " has more rows than a sheet: " + rows.size());
    }
    TableSheet sheet = new TableSheet(table, words);
    workbook.sheet(words.titles().of(table), out -> sheet.write(rows, out));
  }
}
