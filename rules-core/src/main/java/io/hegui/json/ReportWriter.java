package io.hegui.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.hegui.report.Basis;
import io.hegui.report.ComplianceReport;
import io.hegui.report.Evidence;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes a report's records component by component. A mapper would write the same, but takes longer
 * to look into its own classes and these than a county's facts take to be read.
 */
final class ReportWriter {
  static final String TYPE = "type";
  static final String SHOWN = "shown";
  static final String SOUGHT = "sought";
  private static final String BASIS = "basis";

  private final JsonGenerator json;
  private final Map<Class<?>, RecordComponent[]> components = new HashMap<>();

  ReportWriter(JsonGenerator json) {
    this.json = json;
  }

  /** A report, and behind it what it rests on, if that is known. */
  void write(ComplianceReport report, @Nullable Basis basis) throws IOException {
    json.writeStartObject();
    fields(report);
    rest(basis);
    json.writeEndObject();
  }

  /** What a report rests on, as the last of its fields. */
  void rest(@Nullable Basis basis) throws IOException {
    if (basis != null) {
      json.writeFieldName(BASIS);
      write(basis);
    }
  }

  private void fields(Record object) throws IOException {
    for (RecordComponent component : componentsOf(object.getClass())) {
      json.writeFieldName(component.getName());
      write(value(component, object));
    }
  }

  void write(@Nullable Object value) throws IOException {
    if (value instanceof Record object) {
      json.writeStartObject();
      if (value instanceof Evidence evidence) {
        json.writeStringField(TYPE, evidence instanceof Evidence.Shown ? SHOWN : SOUGHT);
      }
      fields(object);
      json.writeEndObject();
    } else if (value instanceof Map<?, ?> map) {
      json.writeStartObject();
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        json.writeFieldName(entry.getKey().toString());
        write(entry.getValue());
      }
      json.writeEndObject();
    } else if (value instanceof List<?> list) {
      json.writeStartArray();
      for (Object each : list) {
        write(each);
      }
      json.writeEndArray();
    } else if (value instanceof Enum<?> constant) {
      json.writeString(constant.name());
    } else if (value instanceof Number number) {
      json.writeNumber(number.longValue()); // the report counts, and nothing else
    } else if (value instanceof Boolean flag) {
      json.writeBoolean(flag);
    } else if (value == null) {
      json.writeNull();
    } else {
      json.writeString(value.toString());
    }
  }

  private RecordComponent[] componentsOf(Class<?> type) {
    return components.computeIfAbsent(type, Class::getRecordComponents);
  }

  private static @Nullable Object value(RecordComponent component, Record object) {
    try {
      return component.getAccessor().invoke(object);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot read " + component, e);
    }
  }
}
