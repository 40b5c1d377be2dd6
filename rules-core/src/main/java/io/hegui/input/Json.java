package io.hegui.input;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import io.hegui.facts.DataProblem;
import io.hegui.text.Text;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;

/** Opens JSON within the limits, and tells what is wrong where it breaks off. */
final class Json {
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(Limits.DEPTH)
                  .maxStringLength(Limits.ROW)
                  .maxNumberLength(Limits.NUMBER)
                  .build())
          .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .build();

  private Json() {}

  static JsonParser open(Reader text) throws IOException {
    return FACTORY.createParser(text);
  }

  /** What made the parser give up. */
  static DataProblem problem(JsonProcessingException e) {
    if (!(e instanceof StreamConstraintsException)) {
      return e instanceof JsonEOFException ? DataProblem.TRUNCATED : DataProblem.MALFORMED;
    }
    boolean depth = String.valueOf(e.getOriginalMessage()).contains("nesting depth");
    return depth ? DataProblem.TOO_DEEP : DataProblem.TOO_LARGE;
  }

  /** Whether the parser has come to the end of the text. */
  static boolean atEnd(JsonParser parser, Reader text) throws IOException {
    StringWriter rest = new StringWriter();
    parser.releaseBuffered(rest);
    return rest.getBuffer().isEmpty() && text.read() < 0;
  }

  static JsonLocation location(JsonProcessingException e, JsonParser parser) {
    JsonLocation location = e.getLocation();
    return location == null ? parser.currentLocation() : location;
  }

  static Text place(JsonLocation location) {
    return Phrases.place(location.getLineNr(), location.getColumnNr());
  }

  /** What kind of value begins with that token. */
  static Text kind(JsonToken token) {
    return Phrases.of(
        switch (token) {
          case START_OBJECT -> "kind.object";
          case START_ARRAY -> "kind.list";
          case VALUE_STRING -> "kind.text";
          case VALUE_TRUE, VALUE_FALSE -> "kind.bool";
          case VALUE_NULL -> "kind.null";
          default -> "kind.number";
        });
  }
}
