package io.hegui.examples.audit.sample;

import io.hegui.facts.Cadre;
import io.hegui.facts.Household;
import io.hegui.facts.Pairing;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;

/** Faults in 3.3: households without a helper, helpers out of place, caseloads out of bounds. */
final class CaseloadFaults {
  private static final String MAX = "3.3-caseload-max";
  private static final String MIN = "3.3-caseload-min";
  private static final LocalDate SINCE = Planting.LAST_DAY.plusDays(1);

  private final Planting planting;
  private final Draft draft;
  // villages are taken from the end, households of a village's own cadres from the end too
  private int offices;

  CaseloadFaults(Planting planting) {
    this.planting = planting;
    this.draft = planting.draft;
  }

  void plant() {
    helpers();
    Hall hall = planting.halls.get(2);
    tooMany(planting.halls.get(3).secretary(), planting.halls.get(3).town(), 4, "科级干部帮扶四户");
    tooMany(planting.leaderOf(2), hall.town(), 4, "县级领导帮扶四户");
    Department busy = planting.freshDepartment(each -> each.isCounty());
    tooMany(last(busy.staff()), townOf(busy), 3, "一般干部帮扶三户");

    tooFew(hall.head(), 1, "科级干部只帮扶一户", "a cadre of rank SECTION helps one household only");
    Department idle = planting.freshDepartment(each -> each.isCounty());
    tooFew(last(idle.staff()), 0, "一般干部未结对", "an ordinary cadre helps nobody");
    tooFew(nextOffice().cadres().get(0), 0, "村干部未结对", "a village cadre helps nobody");
    unknown(last(planting.freshDepartment(each -> each.isCounty()).staff()));
  }

  private void helpers() {
    Household alone = openHousehold(nextOffice());
    endHelp(alone, row -> row);
    household(alone, "结对已结束，无人帮扶", "the pairing has ended and nobody helps");

    Household social = openHousehold(nextOffice());
    endHelp(social, row -> row);
    help(planting.people.volunteers().get(0), social);
    household(social, "只有社会人士帮扶", "only a helper from society is left");

    Household clerks = openHousehold(nextOffice());
    Cadre clerk = planting.people.clerks().get(0);
    help(clerk, clerks);
    planting.violation(
        whileOpen(clerks),
        "3.3-helper-eligibility",
        "household:" + clerks.id() + "/cadre:" + clerk.id(),
        "",
        "INELIGIBLE",
        "帮扶干部的单位不承担帮扶任务",
        "the helper's unit supports no village");
  }

  private void household(Household household, String zh, String en) {
    planting.violation(
        whileOpen(household),
        "3.3-household-helper",
        "household:" + household.id(),
        "",
        "MISSING",
        zh,
        en);
  }

  /** Adds households, which keep their own helper, until the cadre has that many open ones. */
  private void tooMany(Cadre cadre, Town town, int count, String zh) {
    List<String> own =
        draft.where(Pairing.class, row -> row.cadreId().equals(cadre.id())).stream()
            .map(Pairing::householdId)
            .toList();
    List<Household> open =
        town.poorPlaces().get(0).households().stream().filter(CaseloadFaults::open).toList();
    long now = draft.where(Household.class, row -> own.contains(row.id()) && open(row)).size();
    open.stream()
        .filter(row -> !own.contains(row.id()))
        .limit(count - now)
        .forEach(row -> help(cadre, row));
    String en = "a cadre of rank " + cadre.rank() + " helps " + count + " households";
    planting.violation(
        whileOverloaded(cadre, count - 1), MAX, "cadre:" + cadre.id(), "", "ABOVE_MAXIMUM", zh, en);
  }

  /** Leaves the cadre that many households; a colleague in the village takes over the others. */
  private void tooFew(Cadre cadre, int count, String zh, String en) {
    List<Pairing> own = draft.where(Pairing.class, row -> row.cadreId().equals(cadre.id()));
    for (Pairing pairing : own.subList(count, own.size())) {
      draft.change(Pairing.class, pairing::equals, CaseloadFaults::ended);
      Household household =
          draft.first(Household.class, row -> row.id().equals(pairing.householdId()));
      help(last(officeOf(household).cadres()), household);
    }
    planting.violation(Planting.GONE, MIN, "cadre:" + cadre.id(), "", "BELOW_MINIMUM", zh, en);
  }

  private void unknown(Cadre cadre) {
    draft.change(
        Cadre.class,
        row -> row.id().equals(cadre.id()),
        row ->
            new Cadre(
                row.id(), row.name(), row.unitId(), row.rank(), row.positions(), null, row.fit()));
    planting.list(
        // what is unknown does not wait for a deadline
        Shown.since(Horizon.PLAN_START),
        MIN,
        "cadre:" + cadre.id(),
        "",
        "",
        Fault.Outcome.UNDETERMINED,
        "未填写是否在职",
        "whether the cadre is in office is left blank");
  }

  private static Shown whileOpen(Household household) {
    return Planting.GONE.and(check -> household.openOn(check.to()));
  }

  /** As long as more households than that have not left poverty. */
  private Shown whileOverloaded(Cadre cadre, int max) {
    List<Pairing> own = draft.where(Pairing.class, row -> row.cadreId().equals(cadre.id()));
    List<Household> helped =
        draft.where(
            Household.class,
            row -> own.stream().anyMatch(pairing -> pairing.householdId().equals(row.id())));
    return Planting.GONE.and(
        check -> helped.stream().filter(row -> row.openOn(check.to())).count() > max);
  }

  private void endHelp(Household household, UnaryOperator<Pairing> then) {
    draft.change(
        Pairing.class,
        row -> row.householdId().equals(household.id()),
        row -> then.apply(ended(row)));
  }

  private static Pairing ended(Pairing row) {
    return new Pairing(row.householdId(), row.cadreId(), row.from(), Planting.LAST_DAY);
  }

  private void help(Cadre cadre, Household household) {
    draft.add(new Pairing(household.id(), cadre.id(), SINCE, null));
  }

  /** A poor village's own cadres; every fault has a village of its own. */
  private VillageOffice nextOffice() {
    List<VillageOffice> poor =
        planting.people.offices().stream().filter(office -> office.place().poor()).toList();
    return poor.get(poor.size() - 1 - offices++);
  }

  private VillageOffice officeOf(Household household) {
    return planting.people.offices().stream()
        .filter(office -> office.place().id().equals(household.villageId()))
        .findFirst()
        .orElseThrow();
  }

  private Town townOf(Department department) {
    Place first = department.places().get(0);
    return planting.people.towns().stream()
        .filter(town -> town.places().contains(first))
        .findFirst()
        .orElseThrow();
  }

  /** The last households of a village are those that its own cadres help. */
  private static Household openHousehold(VillageOffice office) {
    List<Household> open =
        office.place().households().stream().filter(CaseloadFaults::open).toList();
    return last(open);
  }

  private static boolean open(Household household) {
    return household.openOn(Planting.AS_OF);
  }

  private static <T> T last(List<T> list) {
    return list.get(list.size() - 1);
  }
}
