package io.hegui.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import io.hegui.report.Basis;
import io.hegui.report.ComplianceReport;
import io.hegui.report.Evidence;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
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

  /** A component of a record: its name as it is written, and how to read it. */
  private record Field(SerializableString name, Method accessor) {
    Field(RecordComponent component) {
      this(new SerializedString(component.getName()), component.getAccessor());
      accessor.setAccessible(true); // it is public; this spares the look at who calls, each time
    }
  }

  /** Once for all reports: Java hands out new accessors each time, which are slow to begin with. */
  private static final ClassValue<List<Field>> FIELDS =
      new ClassValue<>() {
        @Override
        protected List<Field> computeValue(Class<?> type) {
          List<Field> fields = new ArrayList<>();
          for (RecordComponent component : type.getRecordComponents()) {
            fields.add(new Field(component));
          }
          return List.copyOf(fields);
        }
      };

  private final JsonGenerator json;

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
    for (Field field : FIELDS.get(object.getClass())) {
      json.writeFieldName(field.name());
      write(value(field, object));
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

  private static @Nullable Object value(Field field, Record object) {
    try {
      return field.accessor().invoke(object);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot read " + field.name(), e);
    }
  }
}
