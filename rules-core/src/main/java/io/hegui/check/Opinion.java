package io.hegui.check;

import io.hegui.check.Judgement.Failed;
import io.hegui.check.Judgement.Fulfilled;
import io.hegui.check.Judgement.OfDuty;
import io.hegui.duty.Advice;
import io.hegui.policy.Parameter;
import io.hegui.policy.RuleInfo;
import io.hegui.policy.Shape;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What a policy says about some facts, before it is put into words. */
final class Opinion {
  /** What it says under one rule. */
  final class UnderRule {
    private final RuleInfo rule;
    private int fulfilled;
    private final List<Judgement> others = new ArrayList<>();
    private final Set<Parameter> parameters = identitySet();
    private List<Parameter> lastParameters = List.of();
    private boolean judged;
    private @Nullable Failed failed;

    private UnderRule(RuleInfo rule) {
      this.rule = rule;
    }

    void add(Judgement judgement) {
      if (judgement instanceof Failed failure) {
        failed = failure;
      } else if (judgement instanceof Fulfilled) {
        fulfilled++;
      } else {
        others.add(judgement);
      }
      if (judgement instanceof OfDuty of) {
        judged = true;
        restsOn(of.duty().parameters());
        if (of.duty().due() == null && rule.shape() == Shape.STATE) {
          parameters.add(organisedBy);
        }
      }
    }

    /** Nearly all duties under a rule rest on the same parameters. */
    private void restsOn(List<Parameter> more) {
      if (!same(more, lastParameters)) {
        parameters.addAll(more);
        lastParameters = more;
      }
    }
  }

  @SuppressWarnings("ReferenceEquality") // it is the same one that is handed to all duties
  private static boolean same(List<Parameter> some, List<Parameter> others) {
    boolean same = some.size() == others.size();
    for (int i = 0; same && i < some.size(); i++) {
      same = some.get(i) == others.get(i);
    }
    return same;
  }

  private final Parameter organisedBy;
  private final Map<String, UnderRule> rules = new HashMap<>();
  private final List<Advice> advice = new ArrayList<>();
  private final Map<String, RuntimeException> failedAdvisories = new TreeMap<>();
  private final Set<String> left = new TreeSet<>();

  /**
   * @param organisedBy on what a standing duty without a day of its own rests
   */
  Opinion(Parameter organisedBy) {
    this.organisedBy = organisedBy;
  }

  private static <T> Set<T> identitySet() {
    return Collections.newSetFromMap(new IdentityHashMap<>());
  }

  UnderRule under(RuleInfo rule) {
    UnderRule known = rules.get(rule.id());
    if (known == null) {
      known = new UnderRule(rule);
      rules.put(rule.id(), known);
    }
    return known;
  }

  void add(Judgement judgement) {
    under(judgement.rule()).add(judgement);
  }

  void add(Advice seen) {
    advice.add(seen);
  }

  void failed(String advisory, RuntimeException cause) {
    failedAdvisories.putIfAbsent(advisory, cause);
  }

  /** Takes in that rules or advisories were not judged whole. */
  void leave(Set<String> ids) {
    left.addAll(ids);
  }

  /** The ids of the rules and advisories that were not judged whole. */
  Set<String> left() {
    return left;
  }

  void add(Opinion more) {
    more.rules.forEach(
        (id, other) -> {
          UnderRule under = under(other.rule);
          under.fulfilled += other.fulfilled;
          under.others.addAll(other.others);
          under.parameters.addAll(other.parameters);
          under.judged |= other.judged;
          under.failed = under.failed == null ? other.failed : under.failed;
        });
    advice.addAll(more.advice);
    more.failedAdvisories.forEach(this::failed);
    left.addAll(more.left);
  }

  /** The rules under which anything was judged. */
  List<RuleInfo> rules() {
    return rules.values().stream().map(under -> under.rule).toList();
  }

  /** How many duties under that rule are fulfilled; none if the rule failed anywhere. */
  int fulfilled(RuleInfo rule) {
    UnderRule under = under(rule);
    return under.failed == null ? under.fulfilled : 0;
  }

  /** All other judgements under that rule; if it failed anywhere, that alone. */
  List<Judgement> others(RuleInfo rule) {
    UnderRule under = under(rule);
    return under.failed == null ? under.others : List.of(under.failed);
  }

  /** Whether any duty was judged under that rule. */
  boolean hasJudged(RuleInfo rule) {
    UnderRule under = under(rule);
    return under.failed == null && under.judged;
  }

  /** The parameters that the judgements of duties under that rule rest on. */
  Set<Parameter> parameters(RuleInfo rule) {
    return under(rule).parameters;
  }

  List<Advice> advice() {
    return advice;
  }

  /** What made advisories fail, by their ids. */
  Map<String, RuntimeException> failedAdvisories() {
    return failedAdvisories;
  }
}
