package io.hegui.engine;

import io.hegui.engine.Batch.Member;
import io.hegui.engine.loops.Catalog;
import io.hegui.engine.loops.Facts;
import io.hegui.policy.RuleName;
import io.hegui.policy.RuleName.Part;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** One run of a batch. */
final class BatchRun {
  private final Set<String> rules;
  private final Watch watch;
  private final Facts facts;
  private final Outcome outcome = new Outcome();

  /** What the rule that runs has yielded: it becomes facts when the rule is through. */
  private final List<Object> arriving = new ArrayList<>();

  BatchRun(Catalog catalog, Set<String> rules, Watch watch) {
    this.watch = watch;
    this.facts = new Facts(catalog);
    this.rules = rules;
  }

  void add(Object fact) {
    facts.add(fact);
  }

  Outcome outcome() {
    return outcome;
  }

  /** Runs rules, each again whenever there is more of what it looks at. */
  void run(List<Member> stratum) {
    long[] seen = new long[stratum.size()];
    Arrays.fill(seen, -1);
    boolean grown = true;
    while (grown) {
      grown = false;
      for (int i = 0; i < seen.length; i++) {
        Member member = stratum.get(i);
        long now = member.loop().factsWithin(facts);
        if (now != seen[i] && !outcome.faults().containsKey(member.name().id())) {
          seen[i] = now;
          run(member);
          grown = true;
        }
      }
    }
  }

  private void run(Member member) {
    watch.look();
    try {
      member.loop().run(facts, this::take);
      arriving.forEach(facts::add);
    } catch (Watch.Stopped e) {
      throw e;
    } catch (RuntimeException e) {
      fail(member.name(), e);
    }
    arriving.clear();
  }

  private void take(Object yield) {
    watch.look();
    if (outcome.take(yield)) {
      arriving.add(yield);
    }
  }

  /** All rules may rest on a definition. */
  private void fail(RuleName name, RuntimeException fault) {
    if (name.part() == Part.DEFINE) {
      rules.forEach(rule -> outcome.failed(rule, fault));
    } else {
      outcome.failed(name.id(), fault);
    }
  }
}
