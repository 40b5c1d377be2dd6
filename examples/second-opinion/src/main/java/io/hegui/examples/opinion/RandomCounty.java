package io.hegui.examples.opinion;

import io.hegui.calendar.AuditPeriod;
import io.hegui.examples.opinion.CalendarUnit.Frequency;
import io.hegui.facts.Fact;
import io.hegui.facts.Schema;
import io.hegui.facts.Submission;
import io.hegui.facts.SubmissionBuilder;
import io.hegui.facts.TableSchema;
import io.hegui.facts.Waiver;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A small county made to be difficult, with a period and an as-of date to check it on. The same
 * seed makes the same county.
 */
public record RandomCounty(Submission submission, AuditPeriod period, LocalDate asOf) {
  private static final Schema SCHEMA = Schema.standard();

  /**
   * How a county is made; every number but the size is a probability.
   *
   * @param size how many of a kind, about
   * @param care that a duty is attended to at all
   * @param dangling that a reference leads nowhere
   * @param duplicate that a row is there twice
   * @param absent that a table or two were not submitted
   * @param empty that a table or two have no rows
   * @param waiver that a violation gets a waiver, of whatever use
   */
  public record Knobs(
      int size,
      double care,
      double dangling,
      double duplicate,
      double absent,
      double empty,
      double waiver) {
    /** Knobs turned at random, so that both diligent and careless counties come up. */
    static Knobs random(Dice dice) {
      return new Knobs(
          dice.between(1, 3),
          dice.pick(0.5, 0.8, 0.9, 1.0),
          dice.pick(0.0, 0.0, 0.03, 0.1),
          dice.pick(0.0, 0.05, 0.2),
          0.2,
          0.1,
          dice.pick(0.0, 0.2, 0.5));
    }
  }

  /** The county of that seed, with knobs that the seed turns too. */
  public static RandomCounty of(long seed) {
    Dice dice = new Dice(seed);
    return of(dice, Knobs.random(dice));
  }

  /** The county of that seed with those knobs. */
  public static RandomCounty of(long seed, Knobs knobs) {
    return of(new Dice(seed), knobs);
  }

  private static RandomCounty of(Dice dice, Knobs knobs) {
    Params params = Params.defaults();
    LocalDate asOf = day(dice, params);
    AuditPeriod period = period(dice, params, asOf);
    RandomDays days = new RandomDays(dice, params, period, asOf);
    RandomPeople people = new RandomPeople(dice, knobs, days);
    RandomWork work = new RandomWork(dice, knobs, days, people);
    List<Fact> facts = new ArrayList<>(people.facts());
    facts.addAll(work.facts());
    for (Fact fact : List.copyOf(facts)) {
      if (dice.chance(knobs.duplicate() / 4)) {
        facts.add(fact);
      }
    }
    List<TableSchema> tables = new ArrayList<>(SCHEMA.tables());
    List<TableSchema> emptied = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      if (dice.chance(knobs.absent())) {
        tables.remove(dice.pick(tables));
      }
      if (dice.chance(knobs.empty())) {
        emptied.add(dice.pick(tables));
      }
    }
    facts.removeIf(
        fact -> {
          TableSchema table = SCHEMA.table(fact.getClass());
          return !tables.contains(table) || emptied.contains(table);
        });
    Submission unexcused = submission(tables, facts);
    if (tables.contains(SCHEMA.table(Waiver.class))) {
      facts.addAll(waivers(dice, knobs, days, SecondOpinion.check(unexcused, period, asOf)));
    }
    return new RandomCounty(submission(tables, facts), period, asOf);
  }

  static Submission submission(List<TableSchema> tables, List<Fact> facts) {
    SubmissionBuilder builder = Submission.builder(SCHEMA);
    tables.forEach(builder::table);
    return builder.add(facts).build();
  }

  /** Often in the plan's first weeks, where most deadlines lie; sometimes outside the plan. */
  private static LocalDate day(Dice dice, Params params) {
    LocalDate turning = dice.pick(RandomDays.turningDays(params));
    return switch (dice.between(0, 9)) {
      case 0, 1 -> turning.plusDays(dice.between(-1, 1));
      case 2 -> params.planFrom().plusDays(dice.between(-3, 40));
      case 3 -> params.planTo().plusDays(dice.between(-40, 120));
      case 4, 5 -> params.planFrom().plusDays(dice.between(0, 1947));
      case 6 -> LocalDate.of(dice.between(2015, 2020), dice.between(1, 12), dice.between(24, 26));
      default -> {
        LocalDate any = LocalDate.of(dice.between(2015, 2020), dice.between(1, 12), 1);
        CalendarUnit unit = CalendarUnit.of(dice.pick(Frequency.values()), any);
        yield unit.last().plusDays(dice.between(-1, 1));
      }
    };
  }

  /** About the as-of date mostly; else about any day. */
  private static AuditPeriod period(Dice dice, Params params, LocalDate asOf) {
    LocalDate day = dice.chance(0.75) ? asOf.minusDays(dice.between(0, 3)) : day(dice, params);
    CalendarUnit unit = CalendarUnit.of(dice.pick(Frequency.values()), day);
    return switch (dice.between(0, 5)) {
      case 0 ->
          AuditPeriod.of(day.minusDays(dice.between(0, 100)), day.plusDays(dice.between(0, 9)));
      case 1 -> AuditPeriod.of(unit.first(), day);
      case 2 -> AuditPeriod.of(params.planFrom(), params.planTo());
      default -> AuditPeriod.parse(unit.label());
    };
  }

  /** Waivers for some of the violations: of use, too early, too late, or of the wrong subject. */
  private static List<Waiver> waivers(
      Dice dice, Knobs knobs, RandomDays days, List<Opinion> opinions) {
    List<Waiver> waivers = new ArrayList<>();
    for (Opinion opinion : opinions) {
      if (opinion.status() != Opinion.Status.VIOLATION || !dice.chance(knobs.waiver())) {
        continue;
      }
      LocalDate from = days.asOf().minusDays(dice.pick(-1, 0, 1, 30, 400));
      LocalDate to = dice.chance(0.6) ? days.asOf().plusDays(dice.between(0, 99)) : days.near();
      String subject = dice.chance(0.9) ? opinion.subject() : dice.pick(opinions).subject();
      String ruleId = dice.chance(0.95) ? opinion.ruleId() : dice.pick(opinions).ruleId();
      waivers.add(new Waiver(ruleId, subject, "灾情", "县办", from, to));
    }
    return waivers;
  }
}
