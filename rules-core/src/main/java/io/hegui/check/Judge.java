package io.hegui.check;

import io.hegui.check.Cut.Part;
import io.hegui.check.Judgement.Broken;
import io.hegui.check.Judgement.Failed;
import io.hegui.check.Judgement.WithoutTables;
import io.hegui.duty.Advice;
import io.hegui.duty.Duty;
import io.hegui.duty.Subject;
import io.hegui.engine.Findings;
import io.hegui.engine.Outcome;
import io.hegui.engine.RuleBase;
import io.hegui.engine.Watch;
import io.hegui.facts.Fact;
import io.hegui.facts.Row;
import io.hegui.facts.Submission;
import io.hegui.policy.AdvisoryInfo;
import io.hegui.policy.Policy;
import io.hegui.policy.PolicyException;
import io.hegui.policy.RuleInfo;
import io.hegui.policy.Shape;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.BiPredicate;
import java.util.function.Supplier;

/**
 * Runs one policy's rules over a submission and has every duty that they yield judged. A large
 * submission is cut into parts, and the rules are run over each part apart: smaller sessions are
 * faster, and several may run at a time.
 */
final class Judge {
  /** Rules that are run together, and the tables that they need. */
  private record Group(Set<String> ids, Set<String> tables) {
    Group() {
      this(new TreeSet<>(), new TreeSet<>());
    }

    void add(String id, Collection<String> more) {
      ids.add(id);
      tables.addAll(more);
    }
  }

  private static final Comparator<Duty> ORDER =
      Comparator.comparing(Duty::rule)
          .thenComparing(duty -> duty.subject().toString())
          .thenComparing(Duty::occurrence);

  private final RuleBase ruleBase;
  private final Policy policy;
  private final Submission submission;
  private final CheckRequest request;
  private final Share share;
  private final Budget budget;
  private final Executor executor;
  private final int rowsOfAPart;
  private final Verdicts verdicts;
  private final List<Object> given;

  /** The rules around a table, and the others. */
  private final Group tied = new Group();

  private final Group rest = new Group();

  Judge(
      RuleBase ruleBase,
      Submission submission,
      Share share,
      CheckRequest request,
      Budget budget,
      Executor executor,
      int rowsOfAPart) {
    this.ruleBase = ruleBase;
    this.policy = ruleBase.policy();
    this.submission = submission;
    this.request = request;
    this.share = share;
    this.budget = budget;
    this.executor = executor;
    this.rowsOfAPart = rowsOfAPart;
    this.verdicts = new Verdicts(request.period(), request.asOf(), policy.organisedBy().date());
    this.given = new ArrayList<>(Given.facts(policy, request));
    given.addAll(share.sizes());
  }

  Opinion judge() {
    Opinion opinion = new Opinion(policy.organisedBy());
    for (RuleInfo rule : policy.rules().stream().filter(r -> request.asksFor(r.id())).toList()) {
      List<String> absent = absent(rule.tables());
      if (absent.isEmpty() && bindsAnybody(rule, policy, request)) {
        group(rule.around()).add(rule.id(), rule.lookedThrough());
      } else if (!absent.isEmpty() && share.hasRest()) {
        opinion.add(new WithoutTables(rule, absent));
      }
    }
    for (AdvisoryInfo advisory : policy.advisories()) {
      if (request.rules().isEmpty() && absent(advisory.tables()).isEmpty()) {
        group(advisory.around()).add(advisory.id(), advisory.lookedThrough());
      }
    }
    sessions().stream().map(this::begin).toList().forEach(session -> opinion.add(end(session)));
    return opinion;
  }

  private Group group(String around) {
    return around.isEmpty() ? rest : tied;
  }

  private List<String> absent(List<String> tables) {
    return tables.stream().filter(table -> !submission.holds(table)).toList();
  }

  /** No duty arises before the plan's first day, and standing duties lapse after its last. */
  static boolean bindsAnybody(RuleInfo rule, Policy policy, CheckRequest request) {
    boolean lapsed = rule.shape() == Shape.STATE && request.asOf().isAfter(policy.to());
    return !request.asOf().isBefore(policy.from()) && !lapsed;
  }

  private List<Supplier<Opinion>> sessions() {
    List<Supplier<Opinion>> sessions = new ArrayList<>();
    BiPredicate<Subject, String> all = (subject, around) -> true;
    int rows = tied.tables().stream().mapToInt(table -> submission.rows(table).size()).sum();
    if (share.isWhole() && rows <= rowsOfAPart) {
      rest.ids().addAll(tied.ids());
      rest.tables().addAll(tied.tables());
    } else if (!tied.ids().isEmpty()) {
      Cut cut = new Cut(submission, policy.anchors(), tied.tables());
      for (Part part : cut.parts(rowsOfAPart, share::wants)) {
        sessions.add(() -> judge(tied.ids(), part::facts, part::owns));
      }
    }
    if (share.hasRest() && !rest.ids().isEmpty()) {
      sessions.add(() -> judge(rest.ids(), () -> facts(rest.tables()), all));
    }
    return sessions;
  }

  private CompletableFuture<Opinion> begin(Supplier<Opinion> session) {
    return CompletableFuture.supplyAsync(session, executor);
  }

  private static Opinion end(CompletableFuture<Opinion> session) {
    try {
      return session.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  /** What the rules can need and no more: every fact costs time and memory. */
  private List<Fact> facts(Set<String> tables) {
    List<Fact> facts = new ArrayList<>();
    for (String table : tables) {
      for (Row<?> row : submission.rows(table)) {
        if (!row.dangling()) {
          facts.add(row.fact());
        }
      }
    }
    return facts;
  }

  private List<Object> with(List<Fact> facts) {
    List<Object> all = new ArrayList<>(given.size() + facts.size());
    all.addAll(given);
    all.addAll(facts);
    return all;
  }

  /**
   * @param rules the ids of the rules and advisories to run
   * @param facts the rows to run them over
   * @param owned whether the session is to say something about a subject under a rule around a
   *     table
   */
  private Opinion judge(
      Set<String> rules, Supplier<List<Fact>> facts, BiPredicate<Subject, String> owned) {
    try {
      budget.look();
      List<Fact> rows = facts.get();
      budget.take(rows.size());
      budget.look();
      return judge(ruleBase.run(with(rows), rules, budget), owned);
    } catch (Watch.Stopped e) {
      Opinion opinion = new Opinion(policy.organisedBy());
      opinion.leave(rules);
      return opinion;
    }
  }

  private Opinion judge(Outcome outcome, BiPredicate<Subject, String> owned) {
    Opinion opinion = new Opinion(policy.organisedBy());
    for (Map.Entry<String, Map<Duty, Findings>> each : byRule(outcome.duties())) {
      RuleInfo rule = rule(each.getKey());
      Opinion.UnderRule said = opinion.under(rule);
      for (Map.Entry<Duty, Findings> owed : byDuty(each.getValue().entrySet())) {
        Duty duty = owed.getKey();
        if (!owned.test(duty.subject(), rule.around())) {
          continue;
        } else if (budget.isOver()) {
          opinion.leave(Set.of(rule.id()));
          continue;
        }
        Judgement judgement = verdicts.judge(rule, duty, owed.getValue());
        if (judgement != null) {
          said.add(judgement);
        }
        if (judgement instanceof Broken) {
          budget.found();
        }
      }
    }
    for (Advice advice : outcome.advice()) {
      if (owned.test(advice.subject(), around(advice))) {
        opinion.add(advice);
      }
    }
    outcome
        .faults()
        .forEach(
            (id, fault) ->
                policy
                    .rule(id)
                    .ifPresentOrElse(
                        rule -> opinion.add(new Failed(rule, fault)),
                        () -> opinion.failed(id, fault)));
    return opinion;
  }

  /** Which findings are the first ones plays a part only if there may not be more. */
  private Collection<Map.Entry<Duty, Findings>> byDuty(Set<Map.Entry<Duty, Findings>> owed) {
    return budget.countsFindings()
        ? owed.stream().sorted(Map.Entry.comparingByKey(ORDER)).toList()
        : owed;
  }

  private Collection<Map.Entry<String, Map<Duty, Findings>>> byRule(
      Map<String, Map<Duty, Findings>> rules) {
    return (budget.countsFindings() ? new TreeMap<>(rules) : rules).entrySet();
  }

  private RuleInfo rule(String id) {
    return policy
        .rule(id)
        .orElseThrow(() -> new PolicyException("a duty names a rule that does not exist: " + id));
  }

  private String around(Advice advice) {
    return policy.advisories().stream()
        .filter(advisory -> advisory.id().equals(advice.id()))
        .findFirst()
        .map(AdvisoryInfo::around)
        .orElseThrow(() -> new PolicyException("no advisory is called " + advice.id()));
  }
}
