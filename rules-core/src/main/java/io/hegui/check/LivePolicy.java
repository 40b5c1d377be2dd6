package io.hegui.check;

import io.hegui.check.Judgement.Broken;
import io.hegui.check.Judgement.Failed;
import io.hegui.check.Judgement.WithoutTables;
import io.hegui.check.LiveWaivers.Target;
import io.hegui.duty.Duty;
import io.hegui.duty.Subject;
import io.hegui.duty.TableSize;
import io.hegui.engine.LiveRun;
import io.hegui.engine.RuleBase;
import io.hegui.policy.AdvisoryInfo;
import io.hegui.policy.Policy;
import io.hegui.policy.PolicyException;
import io.hegui.policy.RuleInfo;
import io.hegui.report.VerdictChange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One policy's verdicts in a live session: what stands, and what a change makes of it. */
final class LivePolicy implements AutoCloseable {
  /** What stands of one duty. */
  private record Stand(Judgement judgement, boolean excused) {}

  private final Policy policy;
  private final LiveFacts facts;
  private final LiveWaivers waivers;
  private final LiveRun run;
  private final Set<String> tables = new HashSet<>();
  private final Map<String, TableSize> sizes = new HashMap<>();
  private final Map<Duty, Stand> stands = new HashMap<>();

  /** The broken duties that a waiver may be for. */
  private final Map<Target, Set<Duty>> broken = new HashMap<>();

  private CheckRequest request;
  private List<Object> given = List.of();
  private Verdicts verdicts;

  LivePolicy(RuleBase ruleBase, LiveFacts facts, LiveWaivers waivers, CheckRequest request) {
    this.policy = ruleBase.policy();
    this.facts = facts;
    this.waivers = waivers;
    this.request = request;
    this.verdicts = verdicts(request);
    Set<String> ids = new HashSet<>();
    for (RuleInfo rule : rules()) {
      ids.add(rule.id());
      tables.addAll(rule.lookedThrough());
    }
    for (AdvisoryInfo advisory : advisories()) {
      ids.add(advisory.id());
      tables.addAll(advisory.lookedThrough());
    }
    this.run = ruleBase.live(ids);
    try {
      give();
      for (LiveTable table : facts.tables()) {
        table.byContent.all().forEach(equal -> equal.forEach(this::insertIfGiven));
        count(table);
      }
      run.fire();
      judgeAll(change -> {});
    } catch (RuntimeException | Error e) {
      run.close();
      throw e;
    }
  }

  private Verdicts verdicts(CheckRequest request) {
    return new Verdicts(request.period(), request.asOf(), policy.organisedBy().date());
  }

  private List<RuleInfo> rules() {
    return policy.rules().stream().filter(rule -> request.asksFor(rule.id())).toList();
  }

  private List<AdvisoryInfo> advisories() {
    return request.rules().isEmpty() ? policy.advisories() : List.of();
  }

  private void insertIfGiven(LiveRow row) {
    if (row.given && tables.contains(row.table.schema.name())) {
      run.insert(row.fact);
    }
  }

  private void count(LiveTable table) {
    TableSize size = new TableSize(table.schema.name(), table.size);
    TableSize was = sizes.put(size.table(), size);
    if (size.equals(was)) {
      sizes.put(size.table(), was);
      return;
    }
    if (was != null) {
      run.delete(was);
    }
    run.insert(size);
  }

  /** Gives the rules the day and what follows from it, in place of what does not any more. */
  private void give() {
    List<Object> facts = Given.facts(policy, request);
    Set<Object> now = new HashSet<>(facts);
    List<Object> kept = new ArrayList<>();
    for (Object fact : given) {
      if (now.remove(fact)) {
        kept.add(fact);
      } else {
        run.delete(fact);
      }
    }
    for (Object fact : facts) {
      if (now.remove(fact)) {
        kept.add(fact);
        run.insert(fact);
      }
    }
    given = kept;
  }

  /**
   * Takes in which rows count now and did not, or the other way round.
   *
   * @param excused for whom waivers came or went
   * @param everything whether more may have changed than what the rules tell
   */
  void take(
      List<LiveRow> turned, Set<Target> excused, boolean everything, Consumer<VerdictChange> out) {
    for (LiveRow row : turned) {
      if (!row.given && tables.contains(row.table.schema.name())) {
        run.delete(row.fact);
      }
    }
    for (LiveRow row : turned) {
      insertIfGiven(row);
      count(row.table);
    }
    Set<Duty> touched = run.fire();
    if (everything) {
      judgeAll(out);
      return;
    }
    touched.forEach(duty -> judge(duty, out));
    for (Target target : excused) {
      List.copyOf(broken.getOrDefault(target, Set.of())).forEach(duty -> judge(duty, out));
    }
  }

  /** Moves the clock. */
  void moveTo(CheckRequest then, Consumer<VerdictChange> out) {
    request = then;
    verdicts = verdicts(then);
    give();
    run.fire();
    judgeAll(out);
  }

  private void judgeAll(Consumer<VerdictChange> out) {
    Set<Duty> all = new LinkedHashSet<>(stands.keySet());
    all.addAll(run.duties());
    rules().forEach(rule -> all.add(asAWhole(rule)));
    all.forEach(duty -> judge(duty, out));
  }

  /** What stands in for a rule's duties if the rule cannot be run. */
  private static Duty asAWhole(RuleInfo rule) {
    return Duty.duty(rule.id(), Subject.county());
  }

  private void judge(Duty duty, Consumer<VerdictChange> out) {
    Judgement judgement = judgement(duty);
    Stand is = judgement == null ? null : new Stand(judgement, excused(judgement));
    Stand was = is == null ? stands.remove(duty) : replace(duty, is);
    if (was != null && was.judgement() instanceof Broken before) {
      Target target = target(before);
      broken.computeIfPresent(
          target, (key, duties) -> duties.remove(duty) && duties.isEmpty() ? null : duties);
    }
    if (judgement instanceof Broken now) {
      broken.computeIfAbsent(target(now), key -> new HashSet<>()).add(duty);
    }
    if (!same(was, is)) {
      out.accept(LiveVerdicts.change(duty, standing(was), standing(is)));
    }
  }

  /** The key is replaced, too: an equal duty may be due on another day. */
  private @Nullable Stand replace(Duty duty, Stand is) {
    Stand was = stands.remove(duty);
    stands.put(duty, is);
    return was;
  }

  private @Nullable Judgement judgement(Duty duty) {
    RuleInfo rule = policy.rule(duty.rule()).orElse(null);
    if (rule == null) {
      throw new PolicyException("a duty names a rule that does not exist: " + duty.rule());
    }
    List<String> absent = absent(rule.tables());
    if (!absent.isEmpty()) {
      return duty.equals(asAWhole(rule)) ? new WithoutTables(rule, absent) : null;
    }
    Duty owed = run.owed(duty);
    if (owed == null || !Judge.bindsAnybody(rule, policy, request)) {
      return null;
    }
    Judgement judgement = verdicts.judge(rule, owed, run.findings(owed));
    if (judgement instanceof Failed failed) {
      throw failed.cause();
    }
    return judgement;
  }

  private List<String> absent(List<String> names) {
    return names.stream().filter(table -> !facts.holds(table)).toList();
  }

  private boolean excused(Judgement judgement) {
    return judgement instanceof Broken it && waivers.excuses(target(it));
  }

  private static Target target(Broken it) {
    return new Target(it.rule().id(), it.duty().subject().toString());
  }

  private static boolean same(@Nullable Stand was, @Nullable Stand is) {
    if (was == null || is == null) {
      return was == null && is == null;
    }
    return was.excused() == is.excused() && LiveVerdicts.same(was.judgement(), is.judgement());
  }

  private static VerdictChange.@Nullable Standing standing(@Nullable Stand stand) {
    return stand == null ? null : LiveVerdicts.standing(stand.judgement(), stand.excused());
  }

  /** What stands, as a check would say it. */
  Opinion opinion() {
    Opinion opinion = new Opinion(policy.organisedBy());
    stands.values().forEach(stand -> opinion.add(stand.judgement()));
    Set<String> heard =
        advisories().stream()
            .filter(advisory -> absent(advisory.tables()).isEmpty())
            .map(AdvisoryInfo::id)
            .collect(Collectors.toSet());
    run.advice().stream().filter(seen -> heard.contains(seen.id())).forEach(opinion::add);
    return opinion;
  }

  Policy policy() {
    return policy;
  }

  @Override
  public void close() {
    run.close();
  }
}
