package io.hegui.examples.benchmarks.plain;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes findings as JSON, one after the other. */
public final class FindingsJson {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private FindingsJson() {}

  /** Writes them; the stream stays open. */
  public static void write(List<Finding> findings, OutputStream out) throws IOException {
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      json.writeStartArray();
      for (Finding finding : findings) {
        json.writeStartObject();
        json.writeStringField("rule", finding.rule());
        json.writeStringField("subject", finding.subject());
        json.writeStringField("occurrence", finding.occurrence());
        json.writeStringField("kind", finding.kind());
        json.writeEndObject();
      }
      json.writeEndArray();
    }
  }
}
