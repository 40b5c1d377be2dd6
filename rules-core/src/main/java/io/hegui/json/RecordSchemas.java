package io.hegui.json;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hegui.report.Evidence;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Describes records as {@link ReportWriter} writes them, each once. */
final class RecordSchemas {
  /** What the first versions did not write. */
  private static final Set<String> LATER = Set.of("parts", "stops");

  private final ObjectNode root;

  /**
   * @param root takes the descriptions
   */
  RecordSchemas(ObjectNode root) {
    this.root = root;
  }

  /** Describes the root itself. */
  void describe(Class<?> type) {
    fill(root, type);
  }

  private void fill(ObjectNode object, Class<?> type) {
    object.put("type", "object");
    ObjectNode properties = object.putObject("properties");
    if (Evidence.class.isAssignableFrom(type)) {
      boolean shown = type == Evidence.Shown.class;
      properties
          .putObject(ReportWriter.TYPE)
          .put("const", shown ? ReportWriter.SHOWN : ReportWriter.SOUGHT);
      object.withArray("required").add(ReportWriter.TYPE);
    }
    for (RecordComponent component : type.getRecordComponents()) {
      ObjectNode value = value(component.getGenericType());
      if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
        ObjectNode known = value;
        value = JsonNodeFactory.instance.objectNode();
        value.withArray("anyOf").add(known).addObject().put("type", "null");
      }
      properties.set(component.getName(), value);
      if (!LATER.contains(component.getName())) {
        object.withArray("required").add(component.getName());
      }
    }
  }

  private ObjectNode value(Type type) {
    ObjectNode value = JsonNodeFactory.instance.objectNode();
    if (type instanceof ParameterizedType of && of.getRawType() == List.class) {
      value.put("type", "array").set("items", value(of.getActualTypeArguments()[0]));
    } else if (type instanceof ParameterizedType of && of.getRawType() == Map.class) {
      value
          .put("type", "object")
          .set("additionalProperties", value(of.getActualTypeArguments()[1]));
    } else if (type == LocalDate.class) {
      value.put("type", "string").put("format", "date");
    } else if (type == String.class) {
      value.put("type", "string");
    } else if (type == int.class || type == long.class) {
      value.put("type", "integer");
    } else if (type == boolean.class) {
      value.put("type", "boolean");
    } else if (type instanceof Class<?> word && word.isEnum()) {
      for (Object constant : word.getEnumConstants()) {
        value.withArray("enum").add(((Enum<?>) constant).name());
      }
    } else if (type instanceof Class<?> one && one.isRecord()) {
      value.put("$ref", "#/$defs/" + defined(one));
    } else if (type instanceof Class<?> several && several.isSealed()) {
      for (Class<?> one : several.getPermittedSubclasses()) {
        value.withArray("oneOf").addObject().put("$ref", "#/$defs/" + defined(one));
      }
    } else {
      throw new IllegalArgumentException("a report holds nothing of " + type);
    }
    return value;
  }

  private String defined(Class<?> type) {
    String name = type.getSimpleName();
    ObjectNode all = root.withObject("/$defs");
    if (!all.has(name)) {
      fill(all.putObject(name), type);
    }
    return name;
  }
}
