package io.hegui.testkit;

import io.hegui.report.Evidence;
import io.hegui.report.Evidence.Shown;
import io.hegui.report.Evidence.Sought;
import io.hegui.report.ParameterUse;
import io.hegui.report.Pending;
import io.hegui.report.Undetermined;
import io.hegui.report.Undetermined.Need;
import io.hegui.report.Verdict;
import io.hegui.report.Violation;
import io.hegui.report.Waived;
import io.hegui.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What can be expected of a verdict, and what a verdict has of it. */
enum Trait {
  STATUS("status") {
    @Override
    List<String> of(Verdict verdict) {
      return List.of(Status.of(verdict).name());
    }
  },
  SUBJECT("subject") {
    @Override
    List<String> of(Verdict verdict) {
      return List.of(verdict.subject());
    }
  },
  OCCURRENCE("occurrence") {
    @Override
    List<String> of(Verdict verdict) {
      return List.of(verdict.occurrence());
    }
  },
  KIND("kind") {
    @Override
    List<String> of(Verdict verdict) {
      return violation(verdict).map(each -> each.kind().name()).stream().toList();
    }
  },
  OBSERVED("observed") {
    @Override
    List<String> of(Verdict verdict) {
      return violation(verdict)
          .map(each -> texts(each.observed(), each.message()))
          .orElse(List.of());
    }

    @Override
    boolean matches(String expected, String actual) {
      return actual.contains(expected);
    }
  },
  LIMIT("limit") {
    @Override
    List<String> of(Verdict verdict) {
      return violation(verdict).stream()
          .flatMap(each -> each.parameters().stream())
          .map(ParameterUse::value)
          .toList();
    }
  },
  SHOWN("evidence") {
    @Override
    List<String> of(Verdict verdict) {
      return rows(verdict).map(Trait::row).toList();
    }

    @Override
    boolean matches(String expected, String actual) {
      return actual.equals(expected) || actual.startsWith(expected + " ");
    }
  },
  SOUGHT("searched") {
    @Override
    List<String> of(Verdict verdict) {
      return evidence(verdict)
          .filter(Sought.class::isInstance)
          .map(each -> ((Sought) each).table())
          .toList();
    }
  },
  DUE("due") {
    @Override
    List<String> of(Verdict verdict) {
      return verdict instanceof Pending pending ? List.of(pending.due().toString()) : List.of();
    }
  },
  NEEDS("needs") {
    @Override
    List<String> of(Verdict verdict) {
      return verdict instanceof Undetermined open
          ? open.settledBy().stream().map(Trait::need).distinct().toList()
          : List.of();
    }
  };

  private final String label;

  Trait(String label) {
    this.label = label;
  }

  /** What messages and YAML tables call it. */
  String label() {
    return label;
  }

  /** What a verdict has of it: any of these may be expected. */
  abstract List<String> of(Verdict verdict);

  boolean matches(String expected, String actual) {
    return actual.equals(expected);
  }

  private static Optional<Violation> violation(Verdict verdict) {
    if (verdict instanceof Waived waived) {
      return Optional.of(waived.violation());
    }
    return verdict instanceof Violation violation ? Optional.of(violation) : Optional.empty();
  }

  private static Stream<Evidence> evidence(Verdict verdict) {
    return violation(verdict).stream().flatMap(each -> each.evidence().stream());
  }

  private static Stream<Shown> rows(Verdict verdict) {
    return evidence(verdict).filter(Shown.class::isInstance).map(Shown.class::cast);
  }

  /** The table, then its fields, as in {@code pairings householdId=H1 cadreId=C7}. */
  private static String row(Shown shown) {
    List<String> words = new ArrayList<>(List.of(shown.table()));
    shown.values().forEach((field, value) -> words.add(field + "=" + value));
    return String.join(" ", words);
  }

  private static String need(Need need) {
    return need.column().isEmpty() ? need.table() : need.table() + "." + need.column();
  }

  private static List<String> texts(Text... texts) {
    return Stream.of(texts).flatMap(text -> Stream.of(text.zh(), text.en())).toList();
  }
}
