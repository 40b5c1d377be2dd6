package io.hegui.check;

import io.hegui.duty.Subject;
import io.hegui.facts.ColumnSchema;
import io.hegui.facts.Fact;
import io.hegui.facts.Submission;
import io.hegui.facts.TableSchema;
import io.hegui.report.SubjectPart;
import io.hegui.text.Messages;
import io.hegui.text.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Calls things what people call them, with persons' names masked unless asked otherwise. */
final class Naming {
  private final Submission submission;
  private final Messages messages;
  private final boolean masked;

  /** What is named already: a finding names its subject several times, and several the same. */
  private final Map<Subject, List<SubjectPart>> named = new HashMap<>();

  Naming(Submission submission, Messages messages, boolean masked) {
    this.submission = submission;
    this.messages = messages;
    this.masked = masked;
  }

  /** The things that a subject consists of. */
  List<SubjectPart> parts(Subject subject) {
    List<SubjectPart> known = named.get(subject);
    if (known != null) {
      return known;
    }
    List<SubjectPart> parts = new ArrayList<>();
    for (Subject part = subject; part != null; part = part.with()) {
      parts.add(new SubjectPart(part.type(), part.id(), label(part)));
    }
    List<SubjectPart> all = List.copyOf(parts);
    named.put(subject, all);
    return all;
  }

  /** A subject in running text. */
  Text inText(Subject subject) {
    List<SubjectPart> parts = parts(subject);
    return new Text(
        parts.stream().map(part -> part.label().zh()).collect(Collectors.joining("与")),
        parts.stream().map(part -> part.label().en()).collect(Collectors.joining(" and ")));
  }

  private Text label(Subject part) {
    Text type = messages.find("subject." + part.type()).orElseGet(() -> ownType(part.type()));
    if (part.id().isEmpty()) {
      return type;
    }
    String name = name(part.type(), part.id());
    String key = name.isEmpty() ? "subject" : "subject.named";
    return messages.text(key, Map.of("type", type, "id", part.id(), "name", name));
  }

  /** A row of a table that a policy brings along is called by the table. */
  private Text ownType(String type) {
    String zh = table(type).map(TableSchema::heading).orElse(type);
    return new Text(zh, type);
  }

  private Optional<TableSchema> table(String subject) {
    return submission.schema().tables().stream()
        .filter(table -> table.subject().equals(subject))
        .findFirst();
  }

  private String name(String type, String id) {
    return table(type)
        .flatMap(table -> submission.find(table.type(), id).map(fact -> name(table, fact)))
        .orElse("");
  }

  private String name(TableSchema table, Fact fact) {
    ColumnSchema column = table.label().orElse(null);
    if (column == null || !(column.value(fact) instanceof String value)) {
      return "";
    }
    return column
        .reference()
        .flatMap(reference -> submission.schema().table(reference.value()))
        .map(target -> name(target.subject(), value))
        .orElseGet(() -> column.personal() ? personal(value) : value);
  }

  /** A row's filled fields as text. */
  Map<String, String> values(TableSchema table, Fact fact) {
    Map<String, String> values = new LinkedHashMap<>();
    for (ColumnSchema column : table.columns()) {
      String text = text(column.value(fact));
      if (!text.isEmpty()) {
        values.put(column.name(), column.personal() ? personal(text) : text);
      }
    }
    return values;
  }

  private static String text(@Nullable Object value) {
    if (value == null) {
      return "";
    } else if (value instanceof Collection<?> words) {
      return words.stream().map(String::valueOf).collect(Collectors.joining(";"));
    } else if (value instanceof Long fen) {
      return BigDecimal.valueOf(fen, 2).toPlainString();
    }
    return value.toString();
  }

  /** A person's name: the first character stays, and the number of the others. */
  String personal(String name) {
    if (!masked || name.isEmpty()) {
      return name;
    }
    int first = name.offsetByCodePoints(0, 1);
    return name.substring(0, first) + "*".repeat(name.codePointCount(first, name.length()));
  }
}
