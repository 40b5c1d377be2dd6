package io.hegui.examples.opinion;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import io.hegui.examples.opinion.Opinion.Status;
import io.hegui.facts.Rank;
import io.hegui.facts.Submission;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RandomCountyTest {
  private static final int SEEDS = 2000;
  private static final int OFTEN = 5;

  /** Each rule of rules.md with the kinds that its row allows. */
  private static final Map<String, List<String>> KINDS =
      kinds(
          """
          2.1-industry MISSING LATE
          2.3-annual-exits MISSING BELOW_MINIMUM
          2.3-village-exit MISSING LATE
          3.1-township-leader MISSING ABOVE_MAXIMUM
          3.1-leader-townships ABOVE_MAXIMUM
          3.1-leader-rank INELIGIBLE
          3.1-supervision-group MISSING
          3.1-group-leader MISSING ABOVE_MAXIMUM INELIGIBLE
          3.1-group-seat MISSING
          3.2-village-support MISSING
          3.2-village-team MISSING
          3.2-single-team ABOVE_MAXIMUM
          3.2-captain MISSING ABOVE_MAXIMUM
          3.2-captain-eligibility INELIGIBLE
          3.2-vice-captain MISSING
          3.2-vice-captain-eligibility INELIGIBLE
          3.2-member-seat MISSING
          3.3-household-helper MISSING
          3.3-helper-eligibility INELIGIBLE
          3.3-caseload-max ABOVE_MAXIMUM
          3.3-caseload-min BELOW_MINIMUM
          4.1.1-team-formed LATE
          4.1.2-plan-approved MISSING INCOMPLETE LATE
          4.1.3-supervision MISSING
          4.2.1-liaison MISSING INELIGIBLE
          4.2.1-posted-cadre MISSING
          4.2.1-residency TOO_SHORT
          4.2.2-head-visit MISSING
          4.2.2-survey MISSING
          4.2.2-problems BELOW_MINIMUM
          4.2.2-funding MISSING
          4.2.3-diversion NOT_ALLOWED
          4.3.2-household-survey MISSING LATE
          4.3.2-township-summary MISSING INCOMPLETE INELIGIBLE LATE
          4.3.3-ledger MISSING
          4.3.4-plan-submitted MISSING LATE
          5.1-archive MISSING
          5.1-appraisal MISSING INCOMPLETE LATE
          5.1-veto INCONSISTENT
          5.1-commendation MISSING
          5.2-rank INELIGIBLE
          5.2-fitness INELIGIBLE
          5.2-pay INCONSISTENT
          5.2-allowance MISSING INCOMPLETE
          5.4-in-post MISSING LATE
          5.4-monthly-report MISSING INCOMPLETE LATE
          5.4-final-report MISSING INCOMPLETE LATE
          5.5-roster MISSING LATE
          5.5-annex MISSING INCOMPLETE LATE
          """);

  private static final List<String> UNDETERMINED_BY_A_BLANK =
      List.of("3.3-caseload-min", "5.1-veto", "5.2-fitness", "5.2-pay");

  private static Map<String, List<String>> kinds(String table) {
    Map<String, List<String>> kinds = new LinkedHashMap<>();
    for (String line : Splitter.on('\n').omitEmptyStrings().split(table)) {
      List<String> words = Splitter.on(' ').splitToList(line);
      kinds.put(words.get(0), words.subList(1, words.size()));
    }
    return kinds;
  }

  /** Whether a verdict of that status can come of the rule at all. */
  private static boolean possible(String ruleId, Status status) {
    return switch (ruleId) {
      // Every diversion is a breach; nothing about it can still come.
      case "4.2.3-diversion" -> status != Status.COMPLIANT && status != Status.PENDING;
      // An event is judged once it has happened.
      case "5.1-veto" -> status != Status.PENDING;
      default -> true;
    };
  }

  @Test
  void everyRuleOfThePlanIsJudged() {
    assertThat(SecondOpinion.ruleIds()).containsExactlyInAnyOrderElementsOf(KINDS.keySet());
  }

  @Test
  void randomCountiesReachEveryStatusAndKindOfEveryRule() {
    Multiset<String> seen = HashMultiset.create();
    for (long seed = 0; seed < SEEDS; seed++) {
      RandomCounty random = RandomCounty.of(seed);
      List<Opinion> opinions =
          SecondOpinion.check(random.submission(), random.period(), random.asOf());
      Set<String> here =
          opinions.stream()
              .map(
                  opinion ->
                      (opinion.ruleId() + " " + opinion.status() + " " + opinion.kind()).strip())
              .collect(toSet());
      seen.addAll(here);
      for (Opinion opinion : opinions) {
        if (opinion.status() == Status.UNDETERMINED && !opinion.subject().equals("county")) {
          seen.add(opinion.ruleId() + " blank");
        }
      }
    }
    List<String> rare = new ArrayList<>();
    KINDS.forEach(
        (ruleId, kinds) -> {
          for (Status status : Status.values()) {
            boolean breach = status == Status.VIOLATION || status == Status.WAIVED;
            for (String kind : breach ? kinds : List.of("")) {
              String key = (ruleId + " " + status + " " + kind).strip();
              // A waived breach of each rule suffices, of whichever kind.
              int count =
                  status == Status.WAIVED
                      ? kinds.stream().mapToInt(k -> seen.count(ruleId + " WAIVED " + k)).sum()
                      : seen.count(key);
              if (possible(ruleId, status) && count < OFTEN) {
                rare.add(key + " in " + count + " of " + SEEDS);
              }
            }
          }
        });
    for (String ruleId : UNDETERMINED_BY_A_BLANK) {
      if (seen.count(ruleId + " blank") < OFTEN) {
        rare.add(ruleId + " undetermined by a blank");
      }
    }
    assertThat(rare).as("hardly ever seen").isEmpty();
  }

  /** Moves every date and number a little: if nobody notices, no county comes near enough. */
  @Test
  void everyBoundaryOfThePlanIsMetByRandomCounties() {
    Params plan = Params.defaults();
    Map<String, Params> moved = new LinkedHashMap<>();
    for (RecordComponent component : Params.class.getRecordComponents()) {
      String name = component.getName();
      for (int step : new int[] {-1, 1}) {
        if (ADVISORY.contains(name)) {
          continue;
        }
        Object value = moved(component, plan, step);
        if (value != null) {
          moved.put(name + " " + step, plan.with(name, value));
        }
      }
    }
    // No check looks back at a year that ended before the plan.
    moved.remove("firstExitYear -1");
    moved.put("caseloadMax 1", plan.with("caseloadMax", stepped(plan.caseloadMax(), 1)));
    moved.put("caseloadMax -1", plan.with("caseloadMax", stepped(plan.caseloadMax(), -1)));
    moved.put("caseloadMin 1", plan.with("caseloadMin", stepped(plan.caseloadMin(), 1)));
    moved.put("caseloadMin -1", plan.with("caseloadMin", stepped(plan.caseloadMin(), -1)));
    Multiset<String> noticed = HashMultiset.create();
    for (long seed = 0; seed < 400; seed++) {
      RandomCounty random = RandomCounty.of(seed);
      List<Opinion> opinions =
          SecondOpinion.check(random.submission(), random.period(), random.asOf(), plan);
      moved.forEach(
          (name, params) -> {
            if (!opinions.equals(
                SecondOpinion.check(random.submission(), random.period(), random.asOf(), params))) {
              noticed.add(name);
            }
          });
    }
    assertThat(moved.keySet())
        .filteredOn(name -> noticed.count(name) < OFTEN)
        .as("moved and hardly noticed")
        .isEmpty();
  }

  private static final Set<String> ADVISORY = Set.of("registeredVillages", "registeredHouseholds");

  private static @Nullable Object moved(RecordComponent component, Params plan, int step) {
    try {
      Object value = component.getAccessor().invoke(plan);
      if (value instanceof LocalDate date) {
        return date.plusDays(step);
      } else if (value instanceof Integer number) {
        return number + step > 0 ? number + step : null;
      } else if (value instanceof BigDecimal share) {
        // Anything above a half asks for a day more; a day less takes a larger step down.
        return share.add(step > 0 ? new BigDecimal("0.000001") : new BigDecimal("-0.02"));
      }
      return null;
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  private static Map<Rank, Integer> stepped(Map<Rank, Integer> limits, int step) {
    Map<Rank, Integer> stepped = new EnumMap<>(limits);
    stepped.replaceAll((rank, limit) -> limit + step);
    return stepped;
  }

  @Test
  void noKindComesUpThatTheRuleDoesNotHave() {
    for (long seed = 0; seed < 500; seed++) {
      RandomCounty random = RandomCounty.of(seed);
      assertThat(SecondOpinion.check(random.submission(), random.period(), random.asOf()))
          .as("seed %s", seed)
          .allSatisfy(
              opinion -> {
                boolean breach =
                    opinion.status() == Status.VIOLATION || opinion.status() == Status.WAIVED;
                assertThat(breach).isEqualTo(!opinion.kind().isEmpty());
                if (breach) {
                  assertThat(KINDS.get(opinion.ruleId())).contains(opinion.kind());
                }
              });
    }
  }

  @Test
  void noIdentityHasTwoVerdicts() {
    for (long seed = 0; seed < 500; seed++) {
      RandomCounty random = RandomCounty.of(seed);
      assertThat(SecondOpinion.check(random.submission(), random.period(), random.asOf()))
          .as("seed %s", seed)
          .extracting(o -> o.ruleId() + "\n" + o.subject() + "\n" + o.occurrence())
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void sameSeedMakesTheSameCounty() {
    RandomCounty one = RandomCounty.of(42);
    RandomCounty other = RandomCounty.of(42);
    assertThat(Shrink.describe(other.submission())).isEqualTo(Shrink.describe(one.submission()));
    assertThat(other.period()).isEqualTo(one.period());
    assertThat(other.asOf()).isEqualTo(one.asOf());
  }

  @Test
  void someCountiesLackTablesAndSomeHaveReferencesToNothing() {
    int lacking = 0;
    int dangling = 0;
    for (long seed = 0; seed < 200; seed++) {
      Submission submission = RandomCounty.of(seed).submission();
      lacking += submission.accounts().size() < submission.schema().tables().size() ? 1 : 0;
      dangling +=
          submission.accounts().stream()
                  .flatMap(account -> submission.rows(account.name()).stream())
                  .anyMatch(row -> row.dangling())
              ? 1
              : 0;
    }
    assertThat(lacking).isBetween(20, 180);
    assertThat(dangling).isBetween(20, 180);
  }
}
