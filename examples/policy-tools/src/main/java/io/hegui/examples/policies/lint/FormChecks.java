package io.hegui.examples.policies.lint;

import io.hegui.examples.policies.PolicySource;
import io.hegui.examples.policies.drl.Consequence;
import io.hegui.examples.policies.drl.RuleFile;
import io.hegui.examples.policies.drl.RuleSource;
import io.hegui.policy.RuleName.Part;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.drools.drl.ast.descr.AttributeDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.QueryDescr;

/** Whether files hold nothing but rules and terms, and rules nothing but conditions and a yield. */
final class FormChecks implements Examination {
  @Override
  public void examine(PolicySource policy, Findings findings) {
    Set<String> names = new HashSet<>();
    for (RuleFile file : policy.files()) {
      forbid(Check.NO_GLOBALS, file, file.content().getGlobals().stream(), findings);
      forbid(Check.NO_FUNCTIONS, file, file.content().getFunctions().stream(), findings);
      for (AttributeDescr each : file.content().getAttributes()) {
        findings.add(
            Check.RULE_ATTRIBUTE, file.path(), each.getLine(), file.name(), "what", each.getName());
      }
    }
    for (RuleSource rule : policy.rules()) {
      if (rule.descr() instanceof QueryDescr) {
        findings.add(Check.NO_QUERIES, rule, rule.line());
        continue;
      }
      if (!names.add(rule.title())) {
        findings.add(Check.RULE_TWICE, rule, rule.line());
      }
      for (AttributeDescr each : rule.descr().getAttributes().values()) {
        findings.add(
            Check.RULE_ATTRIBUTE,
            rule,
            Math.max(each.getLine(), rule.line()),
            "what",
            each.getName());
      }
      rule.name()
          .ifPresentOrElse(
              name -> consequence(rule, name.part(), findings),
              () -> findings.add(Check.RULE_NAME, rule, rule.line()));
    }
  }

  private static void forbid(
      Check check, RuleFile file, Stream<? extends BaseDescr> found, Findings findings) {
    found.forEach(each -> findings.add(check, file.path(), each.getLine(), file.name()));
  }

  /** A rule yields the one thing that its name promises, and does nothing else. */
  private static void consequence(RuleSource rule, Part part, Findings findings) {
    Consequence consequence = rule.consequence();
    String word =
        switch (part) {
          case OWES -> "duty";
          case FULFILS -> "done";
          case BREAKS -> "breach";
          case LEAVES_OPEN -> "undecided";
          case ADVISE -> "advice";
          case DEFINE -> "";
        };
    boolean fits =
        part == Part.DEFINE
            ? !consequence.term().isEmpty()
            : consequence.word().equals(word) && namesItself(rule, part, consequence);
    if (!fits) {
      String expected =
          part == Part.DEFINE
              ? "insertLogical( new … );"
              : "insertLogical( " + word + "( " + firstOf(rule, part) + " … ) );";
      findings.add(Check.CONSEQUENCE, rule, consequence.line(), "expected", expected);
    }
  }

  /** Who owes a duty, and an advisory, name the id as a text; a breach names its kind. */
  private static boolean namesItself(RuleSource rule, Part part, Consequence consequence) {
    String id = rule.name().map(name -> name.id()).orElse("");
    return switch (part) {
      case OWES, ADVISE -> consequence.firstText().filter(id::equals).isPresent();
      case BREAKS ->
          consequence.calls("breach").stream()
              .anyMatch(
                  call ->
                      call.getArguments().size() == 2
                          && call.getArgument(1).toString().equals("Kind." + kind(rule)));
      default -> true;
    };
  }

  private static String firstOf(RuleSource rule, Part part) {
    return switch (part) {
      case OWES, ADVISE -> '"' + rule.name().map(name -> name.id()).orElse("") + "\",";
      case BREAKS -> "$duty, Kind." + kind(rule);
      default -> "$duty,";
    };
  }

  private static String kind(RuleSource rule) {
    return rule.name().flatMap(name -> name.kind()).map(Enum::name).orElse("");
  }
}
