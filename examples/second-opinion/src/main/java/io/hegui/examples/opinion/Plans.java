package io.hegui.examples.opinion;

import com.google.common.collect.ListMultimap;
import io.hegui.facts.Household;
import io.hegui.facts.Plan;
import io.hegui.facts.PlanKind;
import io.hegui.facts.Village;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What 4.1.2 and 4.3.4 share: a plan for each poor village and for each household. */
final class Plans {
  private Plans() {}

  /**
   * Judges the plan of each poor village and of each household, open or not.
   *
   * @param dates the dates that make a plan done when all have come
   * @param undone what breaks the duty if there is a plan row, but none that is done
   */
  static void judge(
      County county,
      Judge judge,
      LocalDate due,
      Function<Plan, List<@Nullable LocalDate>> dates,
      Kind undone) {
    List<Plan> plans = county.rows(Plan.class);
    ListMultimap<String, Plan> bySubject = County.index(plans, Plans::subject);
    for (Village village : county.poorVillages()) {
      String subject = Subject.village(village.id());
      judge(county, judge, due, subject, PlanKind.VILLAGE, bySubject.get(subject), dates, undone);
    }
    for (Household household : county.households) {
      String subject = Subject.household(household.id());
      judge(county, judge, due, subject, PlanKind.HOUSEHOLD, bySubject.get(subject), dates, undone);
    }
  }

  private static void judge(
      County county,
      Judge judge,
      LocalDate due,
      String subject,
      PlanKind occurrence,
      List<Plan> plans,
      Function<Plan, List<@Nullable LocalDate>> dates,
      Kind undone) {
    LocalDate done =
        plans.stream()
            .map(plan -> last(county, dates.apply(plan)))
            .filter(Objects::nonNull)
            .min(LocalDate::compareTo)
            .orElse(null);
    judge.deadline(subject, occurrence.name(), due, done, plans.isEmpty() ? Kind.MISSING : undone);
  }

  /** The last of the dates; null if one is blank or has not come yet. */
  private static @Nullable LocalDate last(County county, List<@Nullable LocalDate> dates) {
    LocalDate last = LocalDate.MIN;
    for (LocalDate date : dates) {
      LocalDate happened = county.happened(date);
      if (happened == null) {
        return null;
      }
      last = happened.isAfter(last) ? happened : last;
    }
    return last;
  }

  /** Only the reference that goes with its kind says whom a plan is for. */
  private static String subject(Plan plan) {
    return switch (plan.kind()) {
      case VILLAGE -> Subject.village(Objects.requireNonNull(plan.villageId()));
      case HOUSEHOLD -> Subject.household(Objects.requireNonNull(plan.householdId()));
    };
  }

  static List<@Nullable LocalDate> dates(@Nullable LocalDate... dates) {
    return Arrays.asList(dates);
  }
}
