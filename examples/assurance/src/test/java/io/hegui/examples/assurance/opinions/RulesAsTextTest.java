package io.hegui.examples.assurance.opinions;

import static org.assertj.core.api.Assertions.assertThat;

import io.hegui.duty.Advice;
import io.hegui.duty.Breach;
import io.hegui.duty.Done;
import io.hegui.duty.Duty;
import io.hegui.duty.Undecided;
import io.hegui.engine.Findings;
import io.hegui.engine.Outcome;
import io.hegui.engine.RuleBase;
import io.hegui.examples.opinion.RandomCounty;
import io.hegui.policy.AdvisoryInfo;
import io.hegui.policy.Policy;
import io.hegui.policy.PolicyFiles;
import io.hegui.policy.RuleInfo;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The rules that the build compiles yield what the same text yields when it is compiled at run
 * time: neither the compiler nor what the library does to it, its strata and its shortcut past
 * truth maintenance, changes what the text means.
 */
class RulesAsTextTest {
  private static final ClassLoader PATH = RulesAsTextTest.class.getClassLoader();
  private static final long COUNTIES = Long.getLong("hegui.textCounties", 150);

  private final PolicyFiles files = PolicyFiles.discover(PATH).get(0);
  private final RuleBase compiled = RuleBase.load(PATH, files);
  private final Policy policy = compiled.policy();
  private final Set<String> all =
      Stream.concat(
              policy.rules().stream().map(RuleInfo::id),
              policy.advisories().stream().map(AdvisoryInfo::id))
          .collect(Collectors.toSet());

  @Test
  void theTextYieldsWhatTheCompiledRulesYield() {
    RulesAsText text = RulesAsText.compile(files);
    for (long seed = 1; seed <= COUNTIES; seed++) {
      RandomCounty county = RandomCounty.of(seed);
      List<Object> facts = SessionFacts.of(county, policy);
      Outcome outcome = compiled.run(facts, all, () -> false);
      assertThat(outcome.faults()).isEmpty();
      assertThat(yielded(text.run(facts))).as("county %d", seed).isEqualTo(yielded(outcome));
    }
  }

  private static Set<String> yielded(Set<Object> facts) {
    return facts.stream()
        .map(RulesAsTextTest::describe)
        .filter(line -> !line.isEmpty())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> yielded(Outcome outcome) {
    Set<String> lines = new TreeSet<>();
    for (Map<Duty, Findings> ofRule : outcome.duties().values()) {
      ofRule.forEach(
          (duty, found) -> {
            lines.add(describe(duty));
            Stream.of(found.done(), found.breaches(), found.undecided())
                .flatMap(List::stream)
                .forEach(each -> lines.add(describe(each)));
          });
    }
    outcome.advice().forEach(each -> lines.add(describe(each)));
    return lines;
  }

  /** The order of the rows that show something is decided later. */
  private static String describe(Object yield) {
    if (yield instanceof Done done) {
      return "done " + done.duty() + done.on() + sorted(done.by());
    } else if (yield instanceof Breach breach) {
      return "breach "
          + breach.duty()
          + breach.kind()
          + breach.observed()
          + breach.lacking()
          + sorted(breach.shown())
          + breach.sought();
    } else if (yield instanceof Duty || yield instanceof Undecided) {
      return yield.toString();
    } else if (yield instanceof Advice advice) {
      return "advice " + advice.id() + advice.subject();
    }
    return "";
  }

  private static List<String> sorted(List<?> rows) {
    return rows.stream().map(Object::toString).sorted().toList();
  }
}
