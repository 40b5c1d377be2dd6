package io.hegui.policy;

import io.hegui.text.Text;
import java.util.List;

/**
 * What an advisory on the data says of itself.
 *
 * @param tables the names of the tables without which it sees nothing
 * @param counted as in {@link RuleInfo}
 * @param around as in {@link RuleInfo}
 */
public record AdvisoryInfo(
    String id, List<String> tables, List<String> counted, String around, Text title) {
  /** The tables whose rows the advisory looks at. */
  public List<String> lookedThrough() {
    return tables.stream().filter(table -> !counted.contains(table)).toList();
  }
}
