package io.hegui.examples.policies.lint;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.hegui.text.Text;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Findings as a list of objects, with their texts in both languages. */
public final class FindingsAsJson {
  private FindingsAsJson() {}

  /** Writes them. */
  public static void write(List<Finding> findings, OutputStream out) throws IOException {
    try (JsonGenerator json = Json.to(out)) {
      json.setPrettyPrinter(new DefaultPrettyPrinter());
      json.writeStartArray();
      for (Finding finding : findings) {
        json.writeStartObject();
        json.writeStringField("check", finding.check().id());
        json.writeStringField("level", finding.check().isWarning() ? "warning" : "error");
        json.writeStringField("file", finding.file());
        json.writeNumberField("line", finding.line());
        json.writeStringField("about", finding.about());
        text(json, "message", finding.message());
        text(json, "remedy", finding.remedy());
        json.writeEndObject();
      }
      json.writeEndArray();
    }
  }

  private static void text(JsonGenerator json, String name, Text text) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("zh", text.zh());
    json.writeStringField("en", text.en());
    json.writeEndObject();
  }
}
