package io.hegui.examples.county.checks;

import io.hegui.examples.county.accounts.Account;
import io.hegui.examples.county.facts.CountyFacts;
import io.hegui.examples.county.facts.Facts;
import io.hegui.report.ComplianceReport;
import org.springframework.stereotype.Component;

/** What the rules say about the facts as they are now, as far as somebody sees them. */
@Component
public class Current {
  /** A report with the question that it answers and the facts that it is about. */
  public record Answer(Question question, CountyFacts facts, ComplianceReport report) {}

  private final Facts facts;
  private final Checks checks;
  private final Questions questions;

  Current(Facts facts, Checks checks, Questions questions) {
    this.facts = facts;
    this.checks = checks;
    this.questions = questions;
  }

  public Answer ask(Asked asked, Account account) {
    Question question = questions.of(asked, account);
    CountyFacts now = facts.now();
    return new Answer(question, now, checks.check(now, account.scope(), question));
  }
}
