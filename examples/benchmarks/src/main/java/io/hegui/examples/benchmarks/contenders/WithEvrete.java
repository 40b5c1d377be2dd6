package io.hegui.examples.benchmarks.contenders;

import static io.hegui.examples.benchmarks.contenders.Task.AS_OF;

import io.hegui.examples.benchmarks.contenders.Task.Month;
import io.hegui.examples.benchmarks.plain.CsvFacts;
import io.hegui.examples.benchmarks.plain.Finding;
import io.hegui.facts.Cadre;
import io.hegui.facts.Household;
import io.hegui.facts.SupervisionGroup;
import io.hegui.facts.Team;
import io.hegui.facts.Village;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.evrete.KnowledgeService;
import org.evrete.api.Knowledge;
import org.evrete.api.StatefulSession;
import org.jspecify.annotations.Nullable;

/**
 * Evrete: rules that join facts. It has neither "not" nor counting, so its rules find what is
 * fulfilled, and plain Java takes it from what is owed.
 */
final class WithEvrete implements PlainContender {
  private final Fulfilments found = new Fulfilments();
  private final Knowledge knowledge = new KnowledgeService().newKnowledge();

  WithEvrete() {
    EvreteRules.add(knowledge, found);
  }

  @Override
  public List<Finding> check(CsvFacts facts) {
    found.clear();
    try (StatefulSession session = knowledge.newStatefulSession()) {
      EvreteRules.TYPES.forEach(type -> session.insert(facts.rows(type)));
      session.fire();
    }
    Answers answers = new Answers();
    villages(facts, answers);
    teams(facts, answers);
    people(facts, answers);
    townships(facts, answers);
    return answers.unlessWaived(facts);
  }

  private void villages(CsvFacts facts, Answers answers) {
    for (Village village : facts.rows(Village.class)) {
      String subject = "village:" + village.id();
      int teams = found.teamsOf(village);
      if (village.poor()) {
        answers.addIf("3.2-village-team", subject, "", teams == 0 ? "MISSING" : null);
        answers.addIf("4.3.4-plan-submitted", subject, "VILLAGE", plan(village.id()));
      }
      answers.addIf("3.2-single-team", subject, "", teams > 1 ? "ABOVE_MAXIMUM" : null);
    }
  }

  private void teams(CsvFacts facts, Answers answers) {
    for (Team team : facts.rows(Team.class)) {
      String subject = "team:" + team.id();
      if (team.activeOn(AS_OF)) {
        int captains = found.captainsOf(team);
        String breach = captains == 0 ? "MISSING" : captains > 1 ? "ABOVE_MAXIMUM" : null;
        answers.addIf("3.2-captain", subject, "", breach);
        answers.addIf("4.3.3-ledger", subject, "", found.hasLedger(team) ? null : "MISSING");
      }
      for (Month month : Task.MONTHS) {
        if (team.activeOn(month.due())) {
          String breach = report(found.report(team, month.month()), month);
          answers.addIf("5.4-monthly-report", subject, month.month().toString(), breach);
        }
      }
    }
    found.aboveRank().forEach(id -> answers.add("5.2-rank", "posting:" + id, "", "INELIGIBLE"));
  }

  private static @Nullable String report(@Nullable LocalDate first, Month month) {
    if (first == null) {
      return "MISSING";
    }
    return first.equals(LocalDate.MAX) ? "INCOMPLETE" : first.isAfter(month.due()) ? "LATE" : null;
  }

  private void people(CsvFacts facts, Answers answers) {
    for (Household household : facts.rows(Household.class)) {
      String subject = "household:" + household.id();
      boolean alone = household.openOn(AS_OF) && !found.isHelped(household.id());
      answers.addIf("3.3-household-helper", subject, "", alone ? "MISSING" : null);
      answers.addIf("4.3.4-plan-submitted", subject, "HOUSEHOLD", plan(household.id()));
    }
    for (Cadre cadre : facts.rows(Cadre.class)) {
      Integer most = cadre.rank() == null ? null : Task.MOST_HOUSEHOLDS.get(cadre.rank());
      boolean above = most != null && found.householdsOf(cadre.id()) > most;
      String subject = "cadre:" + cadre.id();
      answers.addIf("3.3-caseload-max", subject, "", above ? "ABOVE_MAXIMUM" : null);
    }
  }

  private @Nullable String plan(String owner) {
    LocalDate done = found.plan(owner);
    return done == null ? "MISSING" : done.isBefore(Task.PERIOD.from()) ? null : "LATE";
  }

  private void townships(CsvFacts facts, Answers answers) {
    Set<String> poor = new HashSet<>();
    facts.rows(Village.class).stream()
        .filter(Village::poor)
        .forEach(village -> poor.add(village.townshipId()));
    for (Month month : Task.MONTHS) {
      Set<String> bound = new HashSet<>();
      facts.rows(SupervisionGroup.class).stream()
          .filter(group -> group.establishedBy(month.bindsFrom()))
          .forEach(group -> bound.add(group.townshipId()));
      bound.retainAll(poor);
      for (String township : bound) {
        boolean done = found.isSupervised(township, month.month());
        String occurrence = month.month().toString();
        answers.addIf(
            "4.1.3-supervision", "township:" + township, occurrence, done ? null : "MISSING");
      }
    }
  }
}
