package io.hegui.examples.opinion;

import io.hegui.facts.Rank;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The plan's numbers and dates; {@link #defaults()} has them as the plan is read. */
public record Params(
    LocalDate planFrom,
    LocalDate planTo,
    LocalDate teamFormed,
    LocalDate inPost,
    LocalDate householdSurvey,
    LocalDate townshipSummary,
    LocalDate planSubmitted,
    LocalDate roster,
    LocalDate annex,
    LocalDate organised,
    LocalDate planApproved,
    LocalDate targetDate,
    int annualExits,
    int firstExitYear,
    int lastExitYear,
    int industriesPerVillage,
    int problemsPerQuarter,
    Map<Rank, Integer> caseloadMax,
    Map<Rank, Integer> caseloadMin,
    BigDecimal minimumShare,
    int residencyMonths,
    int reportDayOfMonth,
    int finalReportGraceDays,
    List<Integer> commendationBlocks,
    int registeredVillages,
    int registeredHouseholds) {

  /** Blocks are named by the first of their two years. */
  public Params {
    caseloadMax = Map.copyOf(caseloadMax);
    caseloadMin = Map.copyOf(caseloadMin);
    commendationBlocks = List.copyOf(commendationBlocks);
  }

  public static Params defaults() {
    LocalDate september5 = LocalDate.of(2015, 9, 5);
    LocalDate september20 = LocalDate.of(2015, 9, 20);
    return new Params(
        LocalDate.of(2015, 9, 1),
        LocalDate.of(2020, 12, 31),
        september5,
        september5,
        LocalDate.of(2015, 9, 15),
        september20,
        september20,
        september20,
        september20,
        september20,
        LocalDate.of(2015, 9, 25),
        LocalDate.of(2019, 12, 31),
        2000,
        2015,
        2019,
        1,
        1,
        Map.of(Rank.COUNTY_LEADER, 3, Rank.SECTION, 3, Rank.STAFF, 2),
        Map.of(Rank.SECTION, 2, Rank.STAFF, 1, Rank.GRASSROOTS, 1),
        new BigDecimal("0.5"),
        24,
        25,
        30,
        List.of(2015, 2017, 2019),
        35,
        2425);
  }

  /**
   * These parameters with another value for the component of that name.
   *
   * @throws IllegalArgumentException if there is no such component or it takes no such value
   */
  public Params with(String name, Object value) {
    try {
      RecordComponent[] components = Params.class.getRecordComponents();
      Object[] values = new Object[components.length];
      boolean found = false;
      for (int i = 0; i < components.length; i++) {
        boolean meant = components[i].getName().equals(name);
        values[i] = meant ? value : components[i].getAccessor().invoke(this);
        found |= meant;
      }
      if (!found) {
        throw new IllegalArgumentException("there is no parameter " + name);
      }
      Class<?>[] types =
          Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
      return Params.class.getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(name + " cannot be " + value, e);
    }
  }

  boolean spans(LocalDate day) {
    return !day.isBefore(planFrom) && !day.isAfter(planTo);
  }
}
