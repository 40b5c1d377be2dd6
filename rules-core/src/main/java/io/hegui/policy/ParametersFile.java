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
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code parameters.yaml}: a mapping of each parameter's name to its clause, its reading, its
 * text in both languages, and its values by the day from which each holds. A family of thresholds
 * may name a {@code table} in place of values; see {@link ThresholdTable}.
 */
final class ParametersFile {
  /** Stands where from some day on there is no value. */
  private static final Object NONE = new Object();

  private ParametersFile() {}

  /**
   * @param tables gives the table of that name
   */
  static Parameters parse(
      JsonNode file, Set<String> readings, Function<String, ThresholdTable> tables) {
    List<String> problems = new ArrayList<>();
    Map<String, List<Parameter>> byName = new TreeMap<>();
    file.properties()
        .forEach(
            entry -> {
              try {
                String table = entry.getValue().path("table").asText("");
                if (table.isEmpty()) {
                  byName.put(entry.getKey(), values(entry.getKey(), entry.getValue(), readings));
                } else {
                  byName.putAll(
                      family(entry.getKey(), entry.getValue(), readings, tables.apply(table)));
                }
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
    Map<LocalDate, Object> dated = new TreeMap<>();
    node.path("values")
        .properties()
        .forEach(entry -> dated.put(LocalDate.parse(entry.getKey()), value(entry.getValue())));
    return values(name, node, readings, text(name, node), dated);
  }

  private static Map<String, List<Parameter>> family(
      String family, JsonNode node, Set<String> readings, ThresholdTable table) {
    Text text = text(family, node);
    Map<String, List<Parameter>> byName = new TreeMap<>();
    table
        .of(family)
        .forEach(
            (name, cells) -> {
              Map<LocalDate, Object> dated = new TreeMap<>();
              for (ThresholdTable.Cell cell : cells) {
                Object value = cell.value().equals(ThresholdTable.NONE) ? NONE : cell.typed();
                if (dated.put(LocalDate.parse(cell.from()), value) != null) {
                  throw new IllegalArgumentException(name + " has two values from " + cell.from());
                }
              }
              if (!Set.of(NONE).containsAll(dated.values())) {
                Text own = cells.get(0).text(text);
                byName.put(name, values(name, node, readings, own, dated));
              }
            });
    if (byName.isEmpty()) {
      throw new IllegalArgumentException("its table has no column of that name, or no value in it");
    }
    return byName;
  }

  private static List<Parameter> values(
      String name, JsonNode node, Set<String> readings, Text text, Map<LocalDate, Object> dated) {
    Clause clause = new Clause(node.path("clause").asText());
    String reading = node.path("reading").asText("");
    if (!reading.isEmpty() && !readings.contains(reading)) {
      throw new IllegalArgumentException("there is no reading " + reading);
    }
    if (dated.isEmpty()) {
      throw new IllegalArgumentException("has no dated values");
    }
    List<LocalDate> days = List.copyOf(dated.keySet());
    List<Parameter> values = new ArrayList<>();
    int next = 1;
    for (Map.Entry<LocalDate, Object> entry : dated.entrySet()) {
      @Nullable LocalDate until = next < days.size() ? days.get(next) : null;
      if (entry.getValue() != NONE) {
        values.add(
            new Parameter(
                name, entry.getValue(), entry.getKey(), until, clause, reading, text, false));
      }
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
    return dateOrText(node.asText());
  }

  static Object dateOrText(String text) {
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
