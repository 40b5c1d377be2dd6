package io.hegui.policy;

import com.fasterxml.jackson.databind.JsonNode;
import io.hegui.text.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code parameters.yaml}: a mapping of each parameter's name to its clause, its reading, its
 * text in both languages, and its values by the day from which each holds.
 */
final class ParametersFile {
  private ParametersFile() {}

  static Parameters parse(JsonNode file, Set<String> readings) {
    List<String> problems = new ArrayList<>();
    Map<String, List<Parameter>> byName = new TreeMap<>();
    file.properties()
        .forEach(
            entry -> {
              try {
                byName.put(entry.getKey(), values(entry.getKey(), entry.getValue(), readings));
              } catch (IllegalArgumentException | DateTimeParseException e) {
                problems.add(entry.getKey() + ": " + e.getMessage());
              }
            });
    if (!problems.isEmpty()) {
      throw new PolicyException("parameters.yaml", problems);
    }
    return new Parameters(byName);
  }

  private static List<Parameter> values(String name, JsonNode node, Set<String> readings) {
    Clause clause = new Clause(node.path("clause").asText());
    String reading = node.path("reading").asText("");
    if (!reading.isEmpty() && !readings.contains(reading)) {
      throw new IllegalArgumentException("there is no reading " + reading);
    }
    Map<LocalDate, Object> dated = new TreeMap<>();
    node.path("values")
        .properties()
        .forEach(entry -> dated.put(LocalDate.parse(entry.getKey()), value(entry.getValue())));
    if (dated.isEmpty()) {
      throw new IllegalArgumentException("has no dated values");
    }
    List<LocalDate> days = List.copyOf(dated.keySet());
    List<Parameter> values = new ArrayList<>();
    int next = 1;
    for (Map.Entry<LocalDate, Object> entry : dated.entrySet()) {
      @Nullable LocalDate until = next < days.size() ? days.get(next) : null;
      values.add(
          new Parameter(
              name,
              entry.getValue(),
              entry.getKey(),
              until,
              clause,
              reading,
              text(name, node),
              false));
      next++;
    }
    return List.copyOf(values);
  }

  private static Object value(JsonNode node) {
    if (node.isInt()) {
      return node.intValue();
    } else if (node.isNumber()) {
      return new BigDecimal(node.asText());
    }
    String text = node.asText();
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      return text;
    }
  }

  static Text text(String name, JsonNode node) {
    String zh = node.path("zh").asText("");
    String en = node.path("en").asText("");
    if (zh.isEmpty() || en.isEmpty()) {
      throw new IllegalArgumentException(name + " lacks its text in zh or en");
    }
    return new Text(zh, en);
  }
}
