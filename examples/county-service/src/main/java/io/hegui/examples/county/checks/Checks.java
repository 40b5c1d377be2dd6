package io.hegui.examples.county.checks;

import io.hegui.examples.county.accounts.Scope;
import io.hegui.examples.county.facts.CountyFacts;
import io.hegui.report.ComplianceReport;

/**
 * Answers questions about facts. How is its own affair: by checking all of them anew, or by what it
 * knows of those before.
 */
public interface Checks {
  /** What the rules say about that part of the facts. */
  ComplianceReport check(CountyFacts facts, Scope scope, Question question);
}
