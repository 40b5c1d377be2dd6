package io.hegui.check;

import io.hegui.check.Judgement.Broken;
import io.hegui.check.Judgement.Fulfilled;
import io.hegui.check.Judgement.NotYet;
import io.hegui.check.Judgement.Open;
import io.hegui.duty.Duty;
import io.hegui.duty.Subject;
import io.hegui.duty.Undecided;
import io.hegui.engine.Findings;
import io.hegui.engine.RuleBase;
import io.hegui.engine.Traced;
import io.hegui.facts.Row;
import io.hegui.facts.Submission;
import io.hegui.policy.Policy;
import io.hegui.policy.RuleInfo;
import io.hegui.text.Text;
import io.hegui.trace.DutyTrace;
import io.hegui.trace.RuleTrace;
import io.hegui.trace.Sources;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Says how one rule came to what it says. */
final class Tracing {
  private final RuleBase ruleBase;
  private final Policy policy;
  private final RuleInfo rule;
  private final Submission submission;
  private final CheckRequest request;
  private final Verdicts verdicts;

  Tracing(RuleBase ruleBase, RuleInfo rule, Submission submission, CheckRequest request) {
    this.ruleBase = ruleBase;
    this.policy = ruleBase.policy();
    this.rule = rule;
    this.submission = submission;
    this.request = request;
    this.verdicts = new Verdicts(request.period(), request.asOf(), policy.organisedBy().date());
  }

  /**
   * @param written whom alone it is about, as reports write it; empty if it is about all
   */
  RuleTrace trace(String written) {
    List<String> absent = rule.tables().stream().filter(table -> !submission.holds(table)).toList();
    boolean binding = Judge.bindsAnybody(rule, policy, request);
    if (!absent.isEmpty() || !binding) {
      return new RuleTrace(rule.id(), written, absent, binding, List.of(), List.of());
    }
    Traced traced = ruleBase.trace(facts(), rule.id(), written.isEmpty() ? null : parse(written));
    Sources sources = new Sources(policy.sources(), rule.id());
    Map<Duty, Findings> duties = traced.outcome().duties().getOrDefault(rule.id(), Map.of());
    return new RuleTrace(
        rule.id(),
        written,
        absent,
        binding,
        duties.entrySet().stream()
            .filter(each -> written.isEmpty() || each.getKey().subject().toString().equals(written))
            .map(each -> duty(each.getKey(), each.getValue()))
            .sorted(Comparator.comparing(DutyTrace::subject).thenComparing(DutyTrace::occurrence))
            .toList(),
        traced.parts().stream().map(sources::locate).toList());
  }

  private static Subject parse(String written) {
    String[] things = written.split("/", 2);
    Subject one = part(things[0]);
    return things.length == 1 ? one : one.and(part(things[1]));
  }

  private static Subject part(String written) {
    String[] words = written.split(":", 2);
    return Subject.subject(words[0], words.length == 1 ? "" : words[1]);
  }

  private List<Object> facts() {
    List<Object> facts = new ArrayList<>(Given.facts(policy, request));
    facts.addAll(Share.whole(submission).sizes());
    for (String table : rule.lookedThrough()) {
      submission.rows(table).stream()
          .filter(row -> !row.dangling())
          .map(Row::fact)
          .forEach(facts::add);
    }
    return facts;
  }

  private DutyTrace duty(Duty duty, Findings found) {
    Judgement judgement = verdicts.judge(rule, duty, found);
    Text verdict =
        judgement == null ? new Text("这次检查不判", "not for this check to judge") : verdict(judgement);
    return new DutyTrace(duty.subject().toString(), duty.occurrence(), verdict);
  }

  private static Text verdict(Judgement judgement) {
    if (judgement instanceof Fulfilled) {
      return new Text("合规", "compliant");
    } else if (judgement instanceof Broken broken) {
      Text kind = broken.breach().kind().text();
      return new Text("违反：" + kind.zh(), "violation: " + kind.en());
    } else if (judgement instanceof NotYet notYet) {
      return new Text("未到期，限 " + notYet.due(), "pending, due " + notYet.due());
    } else if (judgement instanceof Open open) {
      String fields =
          open.because().stream()
              .map(Undecided::column)
              .distinct()
              .collect(Collectors.joining(", "));
      return new Text("无法判定：" + fields, "undetermined: " + fields);
    }
    return new Text("规则出错", "the rule failed");
  }
}
