package io.hegui.examples.audit.sample;

import io.hegui.calendar.AuditPeriod;
import io.hegui.facts.Submission;
import java.util.List;

/**
 * A made-up county for trying out a check. Without faults it complies with every rule of the plan
 * in each quarter of its horizon; with faults, a check of a period for which {@link #faults()} are
 * listed has to show those and nothing else: 2016Q1, and if the horizon is the plan's whole span
 * all of {@link #SPAN_CHECKS}. The same arguments give the same county, everywhere.
 *
 * <p>A county of another size than the plan's own, 35 villages, is told so by the advisories {@code
 * register-villages} and {@code register-households}, which are not listed.
 */
public final class SampleCounty {
  /** The plan's own number of poor villages; fewer leave no room for every fault. */
  public static final int VILLAGES = PoorVillages.VILLAGES;

  /** The faults that every sample has are listed for one quarter. */
  public static final List<String> FIRST_CHECKS = List.of("2016Q1");

  /** The faults of a sample of the plan's whole span are listed for these periods. */
  public static final List<String> SPAN_CHECKS =
      List.of(
          "2015-09-01..2015-09-10",
          "2015Q3",
          "2015Q4",
          "2016Q1",
          "2016",
          "2017",
          "2018",
          "2019",
          "2020Q1",
          "2020Q2",
          "2020Q4");

  private final Submission submission;
  private final List<Fault> faults;

  private SampleCounty(Submission submission, List<Fault> faults) {
    this.submission = submission;
    this.faults = faults;
  }

  /** The plan's own size and four quarters, with faults. */
  public static SampleCounty withFaults(long seed) {
    return generate(seed, VILLAGES, Horizon.standard(), true);
  }

  /** The plan's own size and its whole span, with faults of every kind that there is. */
  public static SampleCounty overTheYears(long seed) {
    return generate(seed, VILLAGES, Horizon.until(Horizon.PLAN_END), true);
  }

  /** The plan's own size and four quarters, without a fault. */
  public static SampleCounty compliant(long seed) {
    return generate(seed, VILLAGES, Horizon.standard(), false);
  }

  /**
   * Makes up a county.
   *
   * @param villages how many poor villages; households come to about 69 a village
   * @throws Refused if there are too few villages, or the horizon ends too soon, for the faults
   */
  public static SampleCounty generate(
      long seed, int villages, Horizon horizon, boolean withFaults) {
    if (villages < 1 || (withFaults && villages < VILLAGES)) {
      throw new Refused(
          (withFaults ? "要埋下问题，至少需要 " + VILLAGES : "至少需要 1") + " 个村，不能是 " + villages + " 个",
          "at least "
              + (withFaults ? VILLAGES + " villages for the faults" : "1 village")
              + " needed, not "
              + villages);
    }
    if (withFaults && horizon.to().isBefore(Planting.AS_OF)) {
      throw new Refused(
          "要埋下问题，数据至少要到 " + Planting.AS_OF, "the faults need facts until " + Planting.AS_OF);
    }
    Draft draft = new Draft();
    Chance chance = new Chance(seed);
    List<Town> towns = new Places(draft, chance.split(), horizon).make(villages);
    Organisation people = Organisation.make(draft, chance.split(), towns);
    new Ties(draft, chance.split()).make(people);
    List<Crew> crews = new Teams(draft, chance.split(), horizon, people).make();
    new Caseloads(draft, chance.split()).make(people);
    new Deadlines(draft, chance.split()).make(people, crews);
    new Rounds(draft, chance.split(), horizon).make(people, crews);
    new Records(draft, chance.split(), horizon).make(people, crews);
    List<Fault> faults =
        withFaults
            ? plant(new Planting(draft, people, crews, checks(horizon)), horizon)
            : List.of();
    return new SampleCounty(draft.submit(), faults);
  }

  /** The checks that the faults are listed for. */
  private static List<AuditPeriod> checks(Horizon horizon) {
    return (horizon.isWhole() ? SPAN_CHECKS : FIRST_CHECKS)
        .stream().map(AuditPeriod::parse).toList();
  }

  private static List<Fault> plant(Planting planting, Horizon horizon) {
    new TownshipFaults(planting).plant();
    new TeamFaults(planting, horizon).plant();
    new CaptainFaults(planting).plant();
    new CaseloadFaults(planting).plant();
    new DutyFaults(planting).plant();
    new PostingFaults(planting).plant();
    new UpkeepFaults(planting).plant();
    if (horizon.isWhole()) {
      new EarlyFaults(planting).plant();
      new PaperFaults(planting).plant();
      new YearlyFaults(planting).plant();
      new LastingFaults(planting).plant();
    }
    new Waivers(planting).plant();
    return planting.faults();
  }

  /** The facts; every table of the contract is there, if only without rows. */
  public Submission submission() {
    return submission;
  }

  /** What was planted, with the side effects; empty for a county without faults. */
  public List<Fault> faults() {
    return faults;
  }
}
