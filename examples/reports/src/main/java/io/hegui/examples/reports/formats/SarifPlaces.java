package io.hegui.examples.reports.formats;

import com.fasterxml.jackson.core.JsonGenerator;
import io.hegui.report.Evidence;
import io.hegui.report.Evidence.Shown;
import io.hegui.report.Evidence.Sought;
import io.hegui.report.SubjectPart;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Where something is: a row of a file, its sheet, and what it is about. */
final class SarifPlaces {
  private final Sarif sarif;
  private final JsonGenerator json;

  SarifPlaces(Sarif sarif) {
    this.sarif = sarif;
    this.json = sarif.json();
  }

  /** The first row that shows it with what it is about, then all others as related ones. */
  void write(List<? extends Evidence> evidence, String subject, List<SubjectPart> parts)
      throws IOException {
    List<Shown> rows = evidence.stream().flatMap(SarifPlaces::rows).toList();
    json.writeArrayFieldStart("locations");
    json.writeStartObject();
    if (!rows.isEmpty()) {
      physical(rows.get(0).file(), rows.get(0).row());
    }
    json.writeArrayFieldStart("logicalLocations");
    if (!rows.isEmpty()) {
      sheet(rows.get(0).sheet(), rows.get(0).table());
    }
    subject(subject, parts);
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    if (rows.size() > 1) {
      json.writeArrayFieldStart("relatedLocations");
      for (Shown row : rows.subList(1, rows.size())) {
        json.writeStartObject();
        physical(row.file(), row.row());
        json.writeArrayFieldStart("logicalLocations");
        sheet(row.sheet(), row.table());
        json.writeEndArray();
        sarif.message("message", sarif.words().evidence(row));
        json.writeEndObject();
      }
      json.writeEndArray();
    }
  }

  private static Stream<Shown> rows(Evidence evidence) {
    if (evidence instanceof Sought sought) {
      return sought.rows().stream();
    }
    return evidence instanceof Shown shown ? Stream.of(shown) : Stream.of();
  }

  /** One place in the data, as a list of one. */
  void write(String table, String file, String sheet, int row, String column) throws IOException {
    json.writeArrayFieldStart("locations");
    json.writeStartObject();
    physical(file, row);
    json.writeArrayFieldStart("logicalLocations");
    sheet(sheet, table);
    if (!column.isEmpty()) {
      logical(sarif.words().column(table, column), column, "column");
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
  }

  private void physical(String file, int row) throws IOException {
    if (file.isEmpty()) {
      return; // handed over in memory
    }
    json.writeObjectFieldStart("physicalLocation");
    artifact("artifactLocation", file);
    if (row > 0) {
      json.writeObjectFieldStart("region");
      json.writeNumberField("startLine", row);
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  void artifact(String name, String file) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("uri", uri(file));
    json.writeEndObject();
  }

  private void sheet(String sheet, String table) throws IOException {
    if (sheet.isEmpty()) {
      logical(sarif.words().table(table), table, "table");
    } else {
      logical(sheet, table, "sheet");
    }
  }

  private void subject(String subject, List<SubjectPart> parts) throws IOException {
    String kind = parts.isEmpty() ? "subject" : parts.get(0).type();
    logical(sarif.words().labels(parts), subject, kind);
  }

  private void logical(String name, String fullName, String kind) throws IOException {
    json.writeStartObject();
    sarif.field("name", name);
    sarif.field("fullyQualifiedName", fullName);
    json.writeStringField("kind", kind);
    json.writeEndObject();
  }

  /** A file's name as a reference: relative, unless the name is absolute. */
  static String uri(String file) {
    // Half of a pair of characters, which no address can hold, becomes a question mark.
    String whole = new String(file.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    String path = whole.replace('\\', '/');
    boolean absolute = path.startsWith("/") || path.matches("[A-Za-z]:/.*");
    try {
      if (absolute) {
        String rooted = path.startsWith("/") ? path : "/" + path;
        return new URI("file", "", rooted, null).toASCIIString();
      }
      // A colon in the first name would make it a scheme.
      String relative = path.contains(":") ? "./" + path : path;
      return new URI(null, null, relative, null).toASCIIString();
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("no file name: " + file, e);
    }
  }
}
