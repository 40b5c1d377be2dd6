package io.hegui.examples.benchmarks.contenders;

import io.hegui.examples.benchmarks.contenders.Task.Month;
import io.hegui.examples.benchmarks.plain.CsvFacts;
import io.hegui.examples.benchmarks.plain.Finding;
import io.hegui.facts.Cadre;
import io.hegui.facts.Fact;
import io.hegui.facts.Household;
import io.hegui.facts.Posting;
import io.hegui.facts.Team;
import io.hegui.facts.Township;
import io.hegui.facts.Village;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rule;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Easy Rules: conditions and actions that are fired for one subject after the other. It has no
 * joins, so the rules ask the same indexes as the ten rules by hand.
 */
final class WithEasyRules implements PlainContender {
  private final RulesEngine engine = new DefaultRulesEngine();

  @Override
  public List<Finding> check(CsvFacts facts) {
    Answers found = new Answers();
    Indexed indexed = new Indexed(facts);
    TenRules ten = new TenRules(indexed);
    Firing firing = new Firing(found);
    firing.each(
        facts.rows(Village.class),
        "village:",
        Village::id,
        firing.rule("3.2-village-team", Village.class, ten::villageTeam),
        firing.rule("3.2-single-team", Village.class, ten::singleTeam),
        firing.rule(
            "4.3.4-plan-submitted",
            "VILLAGE",
            Village.class,
            village -> village.poor() ? ten.planSubmitted(village.id()) : null));
    firing.each(
        facts.rows(Household.class),
        "household:",
        Household::id,
        firing.rule("3.3-household-helper", Household.class, ten::householdHelper),
        firing.rule(
            "4.3.4-plan-submitted",
            "HOUSEHOLD",
            Household.class,
            household -> ten.planSubmitted(household.id())));
    firing.each(
        facts.rows(Cadre.class),
        "cadre:",
        Cadre::id,
        firing.rule("3.3-caseload-max", Cadre.class, ten::caseloadMax));
    firing.each(
        facts.rows(Posting.class),
        "posting:",
        Posting::id,
        firing.rule("5.2-rank", Posting.class, ten::rank));
    firing.each(
        indexed.teams,
        "team:",
        Team::id,
        firing.rule("3.2-captain", Team.class, ten::captain),
        firing.rule("4.3.3-ledger", Team.class, ten::ledger));
    firing.each(
        facts.rows(Team.class),
        "team:",
        Team::id,
        firing.monthly("5.4-monthly-report", Team.class, ten::monthlyReport));
    firing.each(
        facts.rows(Township.class),
        "township:",
        Township::id,
        firing.monthly("4.1.3-supervision", Township.class, ten::supervision));
    return found.unlessWaived(facts);
  }

  /** Makes rules of questions, and fires them. */
  private final class Firing {
    private final Answers found;

    Firing(Answers found) {
      this.found = found;
    }

    <T extends Fact> Rule rule(String id, Class<T> type, Function<T, @Nullable String> breach) {
      return rule(id, "", type, breach);
    }

    /** A rule for each month: Easy Rules has no loop but that over facts. */
    <T extends Fact> Rule[] monthly(
        String id, Class<T> type, BiFunction<T, Month, @Nullable String> breach) {
      return Task.MONTHS.stream()
          .map(month -> rule(id, month.month().toString(), type, fact -> breach.apply(fact, month)))
          .toArray(Rule[]::new);
    }

    <T extends Fact> Rule rule(
        String id, String occurrence, Class<T> type, Function<T, @Nullable String> breach) {
      return new RuleBuilder()
          .name(id + " " + occurrence)
          .when(facts -> breach.apply(type.cast(facts.get("fact"))) != null)
          .then(
              facts ->
                  found.addIf(
                      id,
                      facts.get("subject"),
                      occurrence,
                      breach.apply(type.cast(facts.get("fact")))))
          .build();
    }

    <T extends Fact> void each(List<T> rows, String prefix, Function<T, String> id, Rule... rules) {
      Rules all = new Rules(rules);
      for (T row : rows) {
        Facts facts = new Facts();
        facts.put("fact", row);
        facts.put("subject", prefix + id.apply(row));
        engine.fire(all, facts);
      }
    }
  }
}
