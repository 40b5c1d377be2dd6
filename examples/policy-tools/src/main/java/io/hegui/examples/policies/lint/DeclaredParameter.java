package io.hegui.examples.policies.lint;

import io.hegui.examples.policies.PolicySource;
import io.hegui.examples.policies.files.YamlFile.Entry;
import io.hegui.policy.Parameter;
import java.util.List;

/** A parameter as {@code parameters.yaml} has it, right or wrong. */
record DeclaredParameter(Entry entry) {
  static List<DeclaredParameter> of(PolicySource policy) {
    return policy.parameters().root().entries().stream().map(DeclaredParameter::new).toList();
  }

  String name() {
    return entry.key();
  }

  String family() {
    return Parameter.familyOf(name());
  }

  String key() {
    return Parameter.keyOf(name());
  }

  int line() {
    return entry.line();
  }

  String text(String field) {
    return entry.value().at(field).text();
  }

  /** The values by their first days, as they stand. */
  List<Entry> values() {
    return entry.value().at("values").entries();
  }

  /** The value in force on that day, by the text of its day; empty if there is none. */
  String on(String day) {
    String value = "";
    String since = "";
    for (Entry each : values()) {
      if (each.key().compareTo(day) <= 0 && each.key().compareTo(since) >= 0) {
        since = each.key();
        value = each.value().text();
      }
    }
    return value;
  }

  /** The first day on which it has a value; empty if it has none. */
  String first() {
    return values().stream().map(Entry::key).min(String::compareTo).orElse("");
  }
}
