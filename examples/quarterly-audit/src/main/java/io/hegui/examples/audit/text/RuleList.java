package io.hegui.examples.audit.text;

import io.hegui.policy.Policy;
import io.hegui.policy.RuleInfo;
import io.hegui.policy.Strength;
import java.util.List;

/** Rules as a list, a line or two each. */
public final class RuleList {
  private RuleList() {}

  /** Writes those rules of a policy. */
  public static void write(Page page, Lexicon words, Policy policy, List<RuleInfo> rules) {
    page.blank()
        .paragraph(
            0,
            Span.of(words.say(policy.title()) + "  ", Ink.BOLD),
            Span.of(policy.id() + " " + policy.version(), Ink.DIM))
        .blank();
    Grid grid = Grid.of("ll*l");
    grid.row(
        Span.of(words.say("count.clause"), Ink.BOLD),
        Span.of(words.say("rule.id"), Ink.BOLD),
        Span.of(words.say("rule.title"), Ink.BOLD),
        Span.of(words.say("count.severity"), Ink.BOLD));
    grid.rule();
    for (RuleInfo rule : rules) {
      String should = rule.strength() == Strength.SHOULD ? words.say("should") : "";
      grid.row(
          Span.of(words.clause(rule.clause().number())),
          Span.of(rule.id(), Ink.DIM),
          Span.of(words.say(rule.title()) + should),
          Span.of(words.say(rule.severity().text()), Lexicon.ink(rule.severity())));
    }
    grid.rule();
    grid.row(Span.of(words.count("rules", rules.size())));
    grid.on(page, 0);
  }
}
