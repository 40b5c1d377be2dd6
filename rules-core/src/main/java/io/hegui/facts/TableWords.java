package io.hegui.facts;

import io.hegui.text.Text;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What people call a table, as data that can be kept without the record that describes the table.
 *
 * @param name the name in JSON and in English
 * @param heading the Chinese name
 */
public record TableWords(String name, String heading, List<ColumnWords> columns) {
  /**
   * What people call a column and its values.
   *
   * @param name the name in JSON and in English
   * @param heading the Chinese heading
   * @param values the Chinese words for values, by the values; empty if they need none
   */
  public record ColumnWords(String name, String heading, Map<String, String> values) {
    public ColumnWords {
      values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** The heading in Chinese, the name in English. */
    public Text text() {
      return new Text(heading, name);
    }

    /** A value, as a report shows it, in the words that people use for it. */
    public Text inWords(String value) {
      if (values.isEmpty()) {
        return new Text(value, value);
      }
      String zh =
          Arrays.stream(value.split(";", -1))
              .map(each -> values.getOrDefault(each, each))
              .collect(Collectors.joining("、"));
      return new Text(zh, value);
    }
  }

  public TableWords {
    columns = List.copyOf(columns);
  }

  /** The Chinese name, and the name in English. */
  public Text text() {
    return new Text(heading, name);
  }
}
