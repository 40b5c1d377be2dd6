package io.hegui.examples.policies.rulebook;

import io.hegui.facts.Schema;
import io.hegui.facts.TableSchema;
import io.hegui.policy.Policy;
import io.hegui.policy.RuleInfo;
import io.hegui.policy.RuleSources;
import io.hegui.policy.RuleSources.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The fields that a rule reads, as its conditions and those of its terms name them. */
final class NeededFields {
  /** What the facts' own methods read. */
  private static final Map<String, List<String>> METHODS =
      Map.of(
          "activeOn", List.of("from", "to", "formedOn", "disbandedOn"),
          "begunBy", List.of("from"),
          "firstDay", List.of("from"),
          "formedBy", List.of("formedOn"),
          "openOn", List.of("exitedOn"),
          "establishedBy", List.of("establishedOn"),
          "ownerId", List.of("kind", "villageId", "householdId"));

  private static final Pattern WORD = Pattern.compile("(?<![.$\\w])[a-z]\\w*");
  private static final Pattern SPAN = Pattern.compile("\\b(?:days|binds|shareADay)\\(([^)]*)\\)");

  private final Schema schema;
  private final List<Block> blocks;

  private NeededFields(Schema schema, List<Block> blocks) {
    this.schema = schema;
    this.blocks = blocks;
  }

  static NeededFields of(Policy policy, RuleSources sources, RuleInfo rule) {
    List<Block> blocks = new ArrayList<>(sources.rule(rule.id()));
    blocks.addAll(sources.terms(rule.id()));
    return new NeededFields(policy.schema(), blocks);
  }

  TableSchema table(String name) {
    return schema.table(name).orElseThrow();
  }

  /** The names of the table's fields that are read. */
  Set<String> in(TableSchema table) {
    Set<String> read = new TreeSet<>();
    Pattern pattern =
        Pattern.compile("(?:\\$(\\w+)\\s*:\\s*)?\\b" + table.type().getSimpleName() + "\\(");
    for (Block block : blocks) {
      Matcher found = pattern.matcher(block.text());
      while (found.find()) {
        add(table, condition(block.text(), found.end()), read);
        if (found.group(1) != null) {
          variable(table, block.text(), found.group(1), read);
        }
      }
    }
    if (read.isEmpty()) {
      // only whether there is such a row, which a reference to it settles
      table.key().ifPresent(key -> read.add(key.name()));
    }
    return read;
  }

  /** The text up to the bracket that closes the one before it. */
  private static String condition(String text, int from) {
    int depth = 1;
    int end = from;
    while (depth > 0) {
      char c = text.charAt(end++);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
    }
    return text.substring(from, end - 1);
  }

  /** What is read of a row that the rule has given a name. */
  private static void variable(TableSchema table, String text, String name, Set<String> read) {
    Matcher call = Pattern.compile("\\$" + name + "\\.(\\w+)").matcher(text);
    while (call.find()) {
      add(table, call.group(1), read);
    }
    Matcher span = SPAN.matcher(text);
    while (span.find()) {
      if (Pattern.compile("\\$" + name + "\\b").matcher(span.group(1)).find()) {
        add(table, "activeOn", read);
      }
    }
  }

  private static void add(TableSchema table, String text, Set<String> read) {
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      for (String field : METHODS.getOrDefault(word.group(), List.of(word.group()))) {
        table.column(field).ifPresent(column -> read.add(column.name()));
      }
    }
  }
}
