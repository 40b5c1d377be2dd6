package io.hegui.examples.benchmarks.contenders;

import io.hegui.examples.benchmarks.plain.CsvFacts;
import io.hegui.examples.benchmarks.plain.Finding;
import io.hegui.facts.Waiver;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where rules leave what they found; rules of all engines call it. */
public final class Answers {
  private final List<Finding> findings = new ArrayList<>();

  public void add(String rule, String subject, String occurrence, String kind) {
    findings.add(new Finding(rule, subject, occurrence, kind));
  }

  /** Adds the breach if there is one. */
  void addIf(String rule, String subject, String occurrence, @Nullable String kind) {
    if (kind != null) {
      add(rule, subject, occurrence, kind);
    }
  }

  /** What was found and is not waived. */
  List<Finding> unlessWaived(CsvFacts facts) {
    return Finding.unlessWaived(findings, facts.rows(Waiver.class), Task.AS_OF);
  }
}
