package io.hegui.examples.county.facts;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads a change by the same reader as a whole submission. */
@Component
public class ChangeReader {
  private final JsonMapper json;

  ChangeReader(JsonMapper json) {
    this.json = json;
  }

  record Given(Change change, String fingerprint) {}

  /**
   * What a request asks for.
   *
   * @throws io.hegui.examples.county.web.ProblemException if a row could not be taken
   */
  public Change change(ChangeRequest request) {
    return read(request).change();
  }

  Given read(ChangeRequest request) {
    try (Upload put = new Upload();
        Upload remove = new Upload();
        Upload both = new Upload()) {
      Change change = new Change(rows(put, request.put()), rows(remove, request.remove()));
      both.take("change.json", bytes(request));
      return new Given(change, both.fingerprint(true));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<FactRow> rows(Upload upload, @Nullable Map<String, List<Map<String, Object>>> tables)
      throws IOException {
    if (tables == null) {
      return List.of();
    }
    upload.take("change.json", bytes(tables));
    return upload.rows().values().stream().flatMap(List::stream).toList();
  }

  private ByteArrayInputStream bytes(Object value) {
    return new ByteArrayInputStream(json.writeValueAsBytes(value));
  }
}
