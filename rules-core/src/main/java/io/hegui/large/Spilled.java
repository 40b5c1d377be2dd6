package io.hegui.large;

import io.hegui.facts.DataFinding;
import io.hegui.facts.DataProblem;
import io.hegui.facts.Source;
import io.hegui.text.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What was read into files.
 *
 * @param read how many rows of each submitted table were read
 * @param rows how many of them became facts
 * @param incomplete the tables that could not be read to their end
 * @param findings what was wrong with the data so far
 * @param places the files and sheets that the rows' numbers stand for
 */
record Spilled(
    Map<String, Long> read,
    Map<String, Long> rows,
    List<String> incomplete,
    List<DataFinding> findings,
    List<String> places) {

  long total() {
    return rows.values().stream().mapToLong(count -> count).sum();
  }

  void save(Path file) throws IOException {
    RowBytes to = new RowBytes();
    to.putLong(read.size());
    read.forEach(
        (table, count) -> {
          to.putText(table);
          to.putLong(count);
          to.putLong(rows.getOrDefault(table, 0L));
        });
    texts(incomplete, to);
    texts(places, to);
    to.putLong(findings.size());
    for (DataFinding finding : findings) {
      Source source = finding.source();
      texts(List.of(finding.table(), source.file(), source.sheet()), to);
      to.putLong(source.row());
      texts(List.of(finding.column(), finding.value()), to);
      texts(List.of(finding.problem().name(), finding.effect().name()), to);
      texts(List.of(finding.message().zh(), finding.message().en()), to);
    }
    WholeFile.write(file, out -> out.write(to.array(), 0, to.size()));
  }

  private static void texts(List<String> texts, RowBytes to) {
    to.putLong(texts.size());
    texts.forEach(to::putText);
  }

  static Spilled load(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    RowBytes from = new RowBytes();
    System.arraycopy(bytes, 0, from.room(bytes.length), 0, bytes.length);
    Map<String, Long> read = new HashMap<>();
    Map<String, Long> rows = new HashMap<>();
    for (int left = from.getInt(); left > 0; left--) {
      String table = from.getText();
      read.put(table, from.getLong());
      rows.put(table, from.getLong());
    }
    List<String> incomplete = texts(from);
    List<String> places = texts(from);
    List<DataFinding> findings = new ArrayList<>();
    for (int left = from.getInt(); left > 0; left--) {
      List<String> place = texts(from);
      int row = from.getInt();
      List<String> cell = texts(from);
      List<String> kind = texts(from);
      List<String> message = texts(from);
      findings.add(
          new DataFinding(
              place.get(0),
              new Source(place.get(1), place.get(2), row),
              cell.get(0),
              cell.get(1),
              DataProblem.valueOf(kind.get(0)),
              DataFinding.Effect.valueOf(kind.get(1)),
              new Text(message.get(0), message.get(1))));
    }
    return new Spilled(read, rows, incomplete, findings, places);
  }

  private static List<String> texts(RowBytes from) {
    List<String> texts = new ArrayList<>();
    for (int left = from.getInt(); left > 0; left--) {
      texts.add(from.getText());
    }
    return texts;
  }
}
