package io.hegui.examples.opinion;

import io.hegui.facts.ColumnSchema;
import io.hegui.facts.Fact;
import io.hegui.facts.Row;
import io.hegui.facts.Submission;
import io.hegui.facts.SubmissionBuilder;
import io.hegui.facts.TableAccount;
import io.hegui.facts.TableSchema;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes a failing county small enough to read, and writes it down. */
public final class Shrink {
  private Shrink() {}

  /**
   * Leaves out rows as long as the failure stays. No row of what comes back can be left out alone.
   * Every table stays submitted, because an absent table is another case.
   *
   * @param fails whether a submission still shows the failure; true of the one given
   */
  public static Submission shrink(Submission submission, Predicate<Submission> fails) {
    Map<TableSchema, List<Fact>> tables = new LinkedHashMap<>();
    for (TableAccount account : submission.accounts()) {
      List<Fact> facts = new ArrayList<>();
      submission.rows(account.name()).forEach(row -> facts.add(row.fact()));
      tables.put(submission.schema().table(account.name()).orElseThrow(), facts);
    }
    boolean smaller = true;
    while (smaller) {
      smaller = false;
      for (List<Fact> facts : tables.values()) {
        // Large pieces first: most rows of a county have nothing to do with the failure.
        for (int size = facts.size(); size > 0; size /= 2) {
          smaller |= leaveOut(tables, facts, size, submission, fails);
        }
      }
    }
    return build(submission, tables);
  }

  private static boolean leaveOut(
      Map<TableSchema, List<Fact>> tables,
      List<Fact> facts,
      int size,
      Submission original,
      Predicate<Submission> fails) {
    boolean smaller = false;
    int start = 0;
    while (start < facts.size()) {
      int end = Math.min(start + size, facts.size());
      List<Fact> piece = List.copyOf(facts.subList(start, end));
      facts.subList(start, end).clear();
      if (fails.test(build(original, tables))) {
        smaller = true;
      } else {
        facts.addAll(start, piece);
        start = end;
      }
    }
    return smaller;
  }

  private static Submission build(Submission original, Map<TableSchema, List<Fact>> tables) {
    SubmissionBuilder builder = Submission.builder(original.schema());
    tables.forEach(
        (table, facts) -> {
          builder.table(table).add(facts);
          if (!original.holds(table.name())) {
            builder.incomplete(table);
          }
        });
    return builder.build();
  }

  /**
   * The submission as compact JSON in the data contract's form: a key for each submitted table, its
   * accepted rows by field name, blank fields left out.
   */
  public static String describe(Submission submission) {
    return submission.accounts().stream()
        .map(
            account -> {
              TableSchema table = submission.schema().table(account.name()).orElseThrow();
              return quoted(table.name()) + ":" + rows(table, submission.rows(table.name()));
            })
        .collect(Collectors.joining(",\n", "{", "}"));
  }

  private static String rows(TableSchema table, List<Row<?>> rows) {
    return rows.stream()
        .map(row -> describe(table, row.fact()))
        .collect(Collectors.joining(",\n  ", "[", "]"));
  }

  /** One row of it: an object with a key for each field that is not blank. */
  public static String describe(TableSchema table, Fact fact) {
    List<String> fields = new ArrayList<>();
    for (ColumnSchema column : table.columns()) {
      String value = value(column, column.value(fact));
      if (!value.isEmpty()) {
        fields.add(quoted(column.name()) + ":" + value);
      }
    }
    return "{" + String.join(",", fields) + "}";
  }

  private static String value(ColumnSchema column, @Nullable Object value) {
    if (value == null) {
      return "";
    }
    return switch (column.type()) {
      case BOOL, INT, PERCENT -> value.toString();
      // Held as fen, written in yuan.
      case MONEY -> BigDecimal.valueOf((long) value, 2).toPlainString();
      case WORDS ->
          ((Collection<?>) value)
              .stream()
                  .map(word -> quoted(String.valueOf(word)))
                  .collect(Collectors.joining(",", "[", "]"));
      case ID, TEXT, DATE, MONTH, WORD -> quoted(value.toString());
    };
  }

  private static String quoted(String text) {
    StringBuilder json = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        json.append('\\').append(c);
      } else if (c < ' ') {
        json.append("\\u").append(Integer.toHexString(0x10000 | c).substring(1));
      } else {
        json.append(c);
      }
    }
    return json.append('"').toString();
  }
}
