package io.hegui.examples.policies.lint;

import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import io.hegui.examples.policies.PolicySource;
import io.hegui.examples.policies.drl.RuleSource;
import io.hegui.policy.RuleName.Part;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whether a rule names the tables that it and its terms look at: a table that it does not name is
 * not handed to it, and one that it names without need makes it undecided where the table is
 * absent.
 */
final class TableChecks implements Examination {
  @Override
  public void examine(PolicySource policy, Findings findings) {
    TablesUsed used = new TablesUsed(policy);
    for (RuleSource rule : policy.rules(Part.OWES)) {
      compare(policy, rule, used.by(rule.title()), findings);
    }
    for (RuleSource rule : policy.rules(Part.ADVISE)) {
      rule.name().ifPresent(name -> compare(policy, rule, used.by(name.id()), findings));
    }
  }

  private static void compare(
      PolicySource policy, RuleSource rule, Set<String> used, Findings findings) {
    Set<String> declared = new TreeSet<>(rule.words("tables"));
    for (String table : used) {
      if (!declared.contains(table)) {
        findings.add(Check.TABLE_UNDECLARED, rule, rule.line(), "table", table);
      }
    }
    Set<String> sought = sought(policy, rule);
    for (String table : declared) {
      if (!used.contains(table) && !sought.contains(table)) {
        findings.add(Check.TABLE_UNNEEDED, rule, rule.line(), "table", table);
      }
    }
  }

  /** The tables in which a finding says that it looked. */
  private static Set<String> sought(PolicySource policy, RuleSource owing) {
    Set<String> sought = new TreeSet<>();
    for (RuleSource rule : policy.rules()) {
      if (rule.name().map(name -> name.id()).equals(owing.name().map(name -> name.id()))) {
        for (String word : List.of("soughtIn", "foundIn")) {
          for (MethodCallExpr call : rule.consequence().calls(word)) {
            if (call.getArguments().getFirst().orElse(null) instanceof StringLiteralExpr table) {
              sought.add(table.asString());
            }
          }
        }
      }
    }
    return sought;
  }
}
