package io.hegui.examples.benchmarks.contenders;

import io.hegui.examples.benchmarks.plain.CsvFacts;
import io.hegui.examples.benchmarks.plain.Finding;
import io.hegui.facts.Cadre;
import io.hegui.facts.Household;
import io.hegui.facts.Posting;
import io.hegui.facts.Team;
import io.hegui.facts.Township;
import io.hegui.facts.Village;
import java.util.List;

/** Ten rules by hand: loops over the subjects, hash maps for what they are tied to. */
final class TenByHand implements PlainContender {
  @Override
  public List<Finding> check(CsvFacts facts) {
    Answers found = new Answers();
    Indexed indexed = new Indexed(facts);
    TenRules rules = new TenRules(indexed);
    for (Village village : facts.rows(Village.class)) {
      String subject = "village:" + village.id();
      found.addIf("3.2-village-team", subject, "", rules.villageTeam(village));
      found.addIf("3.2-single-team", subject, "", rules.singleTeam(village));
      if (village.poor()) {
        String plan = rules.planSubmitted(village.id());
        found.addIf("4.3.4-plan-submitted", subject, "VILLAGE", plan);
      }
    }
    for (Household household : facts.rows(Household.class)) {
      String subject = "household:" + household.id();
      found.addIf("3.3-household-helper", subject, "", rules.householdHelper(household));
      String plan = rules.planSubmitted(household.id());
      found.addIf("4.3.4-plan-submitted", subject, "HOUSEHOLD", plan);
    }
    for (Cadre cadre : facts.rows(Cadre.class)) {
      found.addIf("3.3-caseload-max", "cadre:" + cadre.id(), "", rules.caseloadMax(cadre));
    }
    for (Posting posting : facts.rows(Posting.class)) {
      found.addIf("5.2-rank", "posting:" + posting.id(), "", rules.rank(posting));
    }
    for (Team team : indexed.teams) {
      String subject = "team:" + team.id();
      found.addIf("3.2-captain", subject, "", rules.captain(team));
      found.addIf("4.3.3-ledger", subject, "", rules.ledger(team));
    }
    for (Task.Month month : Task.MONTHS) {
      String occurrence = month.month().toString();
      for (Team team : facts.rows(Team.class)) {
        String breach = rules.monthlyReport(team, month);
        found.addIf("5.4-monthly-report", "team:" + team.id(), occurrence, breach);
      }
      for (Township township : facts.rows(Township.class)) {
        String breach = rules.supervision(township, month);
        found.addIf("4.1.3-supervision", "township:" + township.id(), occurrence, breach);
      }
    }
    return found.unlessWaived(facts);
  }
}
