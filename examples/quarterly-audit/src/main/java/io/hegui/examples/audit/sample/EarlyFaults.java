package io.hegui.examples.audit.sample;

import io.hegui.facts.HouseholdSurvey;
import io.hegui.facts.Posting;
import io.hegui.facts.Team;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Faults in what the plan wants of work teams in September 2015. */
final class EarlyFaults {
  private static final LocalDate IN_POST = september(5);
  private static final LocalDate SURVEYED = september(15);

  private final Planting planting;
  private final Draft draft;

  EarlyFaults(Planting planting) {
    this.planting = planting;
    this.draft = planting.draft;
  }

  private static LocalDate september(int day) {
    return LocalDate.of(2015, 9, day);
  }

  void plant() {
    formed();
    arrived();
    surveys();
  }

  private void formed() {
    LocalDate formed = september(10);
    Crew crew = planting.freshCrew(EarlyFaults::isNew);
    draft.change(
        Team.class,
        row -> row.id().equals(crew.team().id()),
        row -> new Team(row.id(), row.villageId(), formed, row.disbandedOn()));
    planting.violation(
        Shown.since(formed).and(Shown.holding(formed)),
        "4.1.1-team-formed",
        "village:" + crew.place().id(),
        "",
        "LATE",
        "工作队 9 月 10 日才组建",
        "the team was formed on 10 September only");
  }

  private static boolean isNew(Crew crew) {
    return !crew.team().formedOn().isBefore(Horizon.PLAN_START);
  }

  /** The only one who is stationed comes on the 14th, for no less than two years. */
  private void arrived() {
    LocalDate came = september(14);
    Crew crew =
        planting.freshCrew(
            each ->
                isNew(each)
                    && !each.clerk().stationed()
                    && planting.people.departmentsOf(each.place()).size() == 1
                    && lasts(each.member(), came.plusYears(2)));
    planting.change(crew.member(), row -> Postings.since(row, came));
    String village = "village:" + crew.place().id();
    String zh = "驻村干部 9 月 14 日才到岗";
    String en = "the posted cadre came on 14 September only";
    planting.late("5.4-in-post", village, "", IN_POST, came, zh, en);
    planting.violation(
        Shown.since(IN_POST).and(Shown.until(came.minusDays(1))),
        "4.2.1-posted-cadre",
        "unit:" + crew.department().id() + "/" + village,
        "",
        "MISSING",
        zh,
        en);
  }

  private static boolean lasts(Posting posting, LocalDate day) {
    return posting.to() != null && !posting.to().isBefore(day);
  }

  private void surveys() {
    String never = survey(planting.crews.get(4), null);
    planting.violation(
        Shown.since(SURVEYED),
        "4.3.2-household-survey",
        never,
        "",
        "MISSING",
        "未上报贫困户摸底",
        "the survey was never reported");
    LocalDate reported = LocalDate.of(2015, 10, 8);
    String late = survey(planting.crews.get(5), reported);
    planting.late(
        "4.3.2-household-survey",
        late,
        "",
        SURVEYED,
        reported,
        "10 月才上报摸底",
        "the survey was reported in October only");
  }

  private String survey(Crew crew, @Nullable LocalDate reported) {
    String team = crew.team().id();
    draft.change(
        HouseholdSurvey.class,
        row -> row.teamId().equals(team),
        row -> new HouseholdSurvey(team, reported));
    return "team:" + team;
  }
}
