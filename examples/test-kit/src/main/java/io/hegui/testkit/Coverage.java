package io.hegui.testkit;

import io.hegui.check.ComplianceChecker;
import io.hegui.policy.Kind;
import io.hegui.policy.RuleInfo;
import io.hegui.report.ComplianceReport;
import io.hegui.report.RuleSummary;
import io.hegui.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.assertj.core.api.Assertions;

/**
 * What of a policy its cases show.
 *
 * @param items everything that they could show
 */
public record Coverage(List<Item> items) {
  /** What cases can show of a rule. */
  public enum What {
    /** A case in which somebody owes the duty. */
    RULE("规则", "rules"),
    /** A case in which the duty is broken in that way. */
    KIND("违反的情形", "kinds of breach"),
    /** A case whose verdict depends on the parameter's value. */
    PARAMETER("参数", "parameters"),
    /** A case whose verdict changes if the value is moved by one, or by a day. */
    BOUNDARY("边界值", "boundary values");

    private final Text text;

    What(String zh, String en) {
      this.text = new Text(zh, en);
    }

    /** The name for people. */
    public Text text() {
      return text;
    }
  }

  /**
   * One thing that cases could show.
   *
   * @param rule the rule's id
   * @param name which kind, parameter or boundary; empty for the rule itself
   * @param covered whether a case shows it
   */
  public record Item(What what, String rule, String name, boolean covered) {
    @Override
    public String toString() {
      return name.isEmpty() ? rule : rule + " " + name;
    }
  }

  public Coverage {
    items = List.copyOf(items);
  }

  /**
   * What cases show of rules and their kinds, and of the parameters that these use.
   *
   * @param cases the cases of a rule
   */
  static Coverage of(
      ComplianceChecker checker, List<RuleInfo> rules, Function<RuleInfo, List<Case>> cases) {
    List<Item> items = new ArrayList<>(ofRules(checker, rules, cases).items);
    for (RuleInfo rule : rules) {
      items.addAll(new Boundaries(checker, rule, cases.apply(rule)).items());
    }
    return new Coverage(items);
  }

  /** The same without the parameters, which take longest: each is tried with other values. */
  static Coverage ofRules(
      ComplianceChecker checker, List<RuleInfo> rules, Function<RuleInfo, List<Case>> cases) {
    List<Item> items = new ArrayList<>();
    for (RuleInfo rule : rules) {
      List<ComplianceReport> reports =
          cases.apply(rule).stream().map(each -> each.check(checker)).toList();
      boolean owed =
          reports.stream()
              .anyMatch(
                  report ->
                      new Finding(report, rule.id()).counts().map(RuleSummary::checked).orElse(0)
                          > 0);
      items.add(new Item(What.RULE, rule.id(), "", owed));
      Set<Kind> broken =
          reports.stream()
              .flatMap(report -> report.violations().stream())
              .filter(violation -> violation.ruleId().equals(rule.id()))
              .map(violation -> violation.kind())
              .collect(Collectors.toSet());
      rule.kinds()
          .forEach(
              kind ->
                  items.add(new Item(What.KIND, rule.id(), kind.name(), broken.contains(kind))));
    }
    return new Coverage(items);
  }

  /** All of that sort. */
  public List<Item> of(What what) {
    return items.stream().filter(item -> item.what() == what).toList();
  }

  /** Those of that sort that no case shows. */
  public List<Item> missing(What what) {
    return of(what).stream().filter(item -> !item.covered()).toList();
  }

  /** Whether every rule, and every kind of breach, is shown by a case. */
  public boolean hasAllRulesAndKinds() {
    return missing(What.RULE).isEmpty() && missing(What.KIND).isEmpty();
  }

  /** Fails unless every rule, and every kind of breach, is shown by a case; it names the others. */
  public void requireAllRulesAndKinds() {
    if (!hasAllRulesAndKinds()) {
      Assertions.fail(
          "no case shows the rules "
              + missing(What.RULE)
              + " and the kinds of breach "
              + missing(What.KIND));
    }
  }
}
