package io.hegui.examples.audit.text;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.hegui.examples.audit.draw.Candidate;
import io.hegui.examples.audit.draw.Sample;
import io.hegui.examples.reports.NationalIds;
import io.hegui.text.Visible;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Those drawn as CSV that a spreadsheet opens, with blank columns for what the visit finds. No cell
 * is taken for a formula.
 */
public final class DrawTable {
  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
  private static final String BEGINS_A_FORMULA = "=+-@\t\r＝＋－＠";

  private static final List<String> COLUMNS =
      List.of(
          "kind",
          "number",
          "id",
          "name",
          "place",
          "detail",
          "stratum",
          "findings",
          "basis",
          "ticket",
          "visitedOn",
          "visitedBy",
          "seen",
          "signature");

  private final Lexicon words;
  private final boolean masked;
  private final List<List<String>> rows = new ArrayList<>();

  public DrawTable(Lexicon words, boolean masked) {
    this.words = words;
    this.masked = masked;
    rows.add(COLUMNS.stream().map(column -> words.say("draw.csv." + column)).toList());
  }

  public void add(Sample sample) {
    int number = 0;
    for (Sample.Drawn drawn : sample.drawn()) {
      Candidate candidate = drawn.candidate();
      number++;
      rows.add(
          List.of(
              words.say("draw.csv." + candidate.kind().word()),
              "" + number,
              cell(candidate.id()),
              cell(candidate.name()),
              cell(candidate.place()),
              cell(words.say(candidate.detail())),
              cell(words.say(candidate.stratumName())),
              "" + candidate.findings(),
              words.say(DrawList.basis(drawn)),
              drawn.ticket(),
              "",
              "",
              "",
              ""));
    }
  }

  private String cell(String text) {
    String plain = Visible.oneLine(masked ? NationalIds.masked(text) : text);
    boolean formula = !plain.isEmpty() && BEGINS_A_FORMULA.indexOf(plain.charAt(0)) >= 0;
    return formula ? "'" + plain : plain;
  }

  /** UTF-8 with the mark by which a spreadsheet knows it. */
  public byte[] toBytes() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(BYTE_ORDER_MARK);
    try (CsvWriter csv =
        CsvWriter.builder()
            .lineDelimiter(LineDelimiter.CRLF)
            .build(bytes, StandardCharsets.UTF_8)) {
      rows.forEach(csv::writeRecord);
    }
    return bytes.toByteArray();
  }
}
