package io.hegui.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.hegui.report.Difference;
import java.io.IOException;
import java.io.OutputStream;

/** Writes a difference as JSON in UTF-8; the same difference gives the same bytes. */
public final class DifferenceJson {
  private DifferenceJson() {}

  /** Writes the difference; the stream stays open. */
  public static void write(Difference difference, OutputStream out) throws IOException {
    try (JsonGenerator json = ReportJson.JSON.createGenerator(out)) {
      json.setPrettyPrinter(new DefaultPrettyPrinter());
      new ReportWriter(json).write(difference);
    }
  }
}
