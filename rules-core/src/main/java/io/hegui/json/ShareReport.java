package io.hegui.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectReader;
import io.hegui.report.ComplianceReport;
import java.io.Closeable;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A report in a file, of which the lists are read one after another, entry by entry. */
final class ShareReport implements Closeable {
  private final Path file;
  private final JsonParser json;
  private final Map<String, Object> head = new LinkedHashMap<>();
  private final Map<Class<?>, ObjectReader> readers = new HashMap<>();

  /** Reads what stands before the first list. */
  ShareReport(Path file) throws IOException {
    this.file = file;
    this.json = ReportJson.mapper().createParser(file.toFile());
    expect(json.nextToken(), JsonToken.START_OBJECT);
    Map<String, Class<?>> types = new HashMap<>();
    for (RecordComponent component : ComplianceReport.class.getRecordComponents()) {
      types.put(component.getName(), component.getType());
    }
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      if (json.nextToken() == JsonToken.START_ARRAY) {
        return;
      }
      head.put(name, read(types.getOrDefault(name, Object.class)));
    }
  }

  /** What stands before the lists, by name. */
  Map<String, Object> head() {
    return head;
  }

  /** Moves on to that list; lists must be asked for in the order in which they stand. */
  void open(String list) throws IOException {
    while (!list.equals(json.currentName()) || json.currentToken() != JsonToken.START_ARRAY) {
      if (json.nextToken() == null) {
        throw new IOException(file + " has no list " + list);
      }
      if (json.currentToken() == JsonToken.START_ARRAY && !list.equals(json.currentName())) {
        json.skipChildren();
      }
    }
  }

  /** The opened list's next entry; null behind its last. */
  <T> @Nullable T next(Class<T> type) throws IOException {
    return json.nextToken() == JsonToken.END_ARRAY ? null : type.cast(read(type));
  }

  private Object read(Class<?> type) throws IOException {
    return readers.computeIfAbsent(type, ReportJson::reader).readValue(json);
  }

  private void expect(@Nullable JsonToken found, JsonToken wanted) throws IOException {
    if (found != wanted) {
      throw new IOException(file + " is no report");
    }
  }

  @Override
  public void close() throws IOException {
    json.close();
  }

  @Override
  public String toString() {
    return file.toString();
  }
}
