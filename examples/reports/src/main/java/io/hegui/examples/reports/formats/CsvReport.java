package io.hegui.examples.reports.formats;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.hegui.examples.reports.Dossier;
import io.hegui.examples.reports.ReportForm;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/**
 * All that a check found as one table, a row a finding, for spreadsheets: violations, what is
 * waived, what could not be determined, rules that failed, advisories and data findings, told apart
 * by the first column. In UTF-8 with a byte order mark, lines ended as Excel does, and no cell is a
 * formula (see {@link FormulaSafe}).
 */
public final class CsvReport implements ReportForm {
  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  @Override
  public void write(Dossier dossier, Locale locale, OutputStream out) throws IOException {
    Words words = new Words(locale, dossier.report());
    out.write(BYTE_ORDER_MARK);
    // Not closed, for the stream stays open.
    CsvWriter csv =
        CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out, StandardCharsets.UTF_8);
    csv.writeRecord(
        Arrays.stream(CsvColumn.values()).map(column -> words.say(column.key())).toList());
    new CsvRows(dossier, words)
        .all()
        .forEach(
            row ->
                csv.writeRecord(
                    Arrays.stream(CsvColumn.values())
                        .map(column -> FormulaSafe.cell(words.shown(row.getOrDefault(column, ""))))
                        .toList()));
    csv.flush();
  }
}
