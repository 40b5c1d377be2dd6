package io.hegui.examples.policies.cases;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.hegui.testkit.Coverage;
import io.hegui.testkit.Coverage.Item;
import java.io.IOException;
import java.io.OutputStream;

/** A policy's coverage as a list of objects: everything that cases could show. */
public final class CoverageJson {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private CoverageJson() {}

  /** Writes it; the stream stays open. */
  public static void write(Coverage coverage, OutputStream out) throws IOException {
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      json.setPrettyPrinter(new DefaultPrettyPrinter());
      json.writeStartArray();
      for (Item item : coverage.items()) {
        json.writeStartObject();
        json.writeStringField("what", item.what().name());
        json.writeStringField("rule", item.rule());
        json.writeStringField("name", item.name());
        json.writeBooleanField("covered", item.covered());
        json.writeEndObject();
      }
      json.writeEndArray();
    }
  }
}
