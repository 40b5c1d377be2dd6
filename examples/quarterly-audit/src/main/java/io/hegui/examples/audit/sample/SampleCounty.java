package io.hegui.examples.audit.sample;

import io.hegui.facts.Submission;
import java.util.List;

/**
 * A made-up county for trying out a check. Without faults it complies with every rule of the plan
 * in each quarter of its horizon; with faults, a check of 2016Q1 as of 2016-03-31 has to show the
 * {@link #faults()} listed and nothing else. The same arguments give the same county, everywhere.
 *
 * <p>A county of another size than the plan's own, 35 villages, is told so by the advisories {@code
 * register-villages} and {@code register-households}, which are not listed.
 */
public final class SampleCounty {
  /** The plan's own number of poor villages; fewer leave no room for every fault. */
  public static final int VILLAGES = PoorVillages.VILLAGES;

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

  /** The plan's own size and four quarters, without a fault. */
  public static SampleCounty compliant(long seed) {
    return generate(seed, VILLAGES, Horizon.standard(), false);
  }

  /**
   * Makes up a county.
   *
   * @param villages how many poor villages; households come to about 69 a village
   * @throws IllegalArgumentException if there are too few villages, or the horizon ends too soon,
   *     for the faults
   */
  public static SampleCounty generate(
      long seed, int villages, Horizon horizon, boolean withFaults) {
    if (villages < 1 || (withFaults && villages < VILLAGES)) {
      throw new IllegalArgumentException(
          "at least "
              + (withFaults ? VILLAGES + " villages for the faults" : "1 village")
              + " needed, not "
              + villages);
    }
    if (withFaults && horizon.to().isBefore(Planting.AS_OF)) {
      throw new IllegalArgumentException("the faults need facts until " + Planting.AS_OF);
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
        withFaults ? plant(new Planting(draft, people, crews), horizon) : List.of();
    return new SampleCounty(draft.submit(), faults);
  }

  private static List<Fault> plant(Planting planting, Horizon horizon) {
    new TownshipFaults(planting).plant();
    new TeamFaults(planting, horizon).plant();
    new CaptainFaults(planting).plant();
    new CaseloadFaults(planting).plant();
    new DutyFaults(planting).plant();
    new PostingFaults(planting).plant();
    new UpkeepFaults(planting).plant();
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
