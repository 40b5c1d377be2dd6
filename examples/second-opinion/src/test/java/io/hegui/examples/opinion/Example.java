package io.hegui.examples.opinion;

import io.hegui.calendar.AuditPeriod;
import io.hegui.facts.Cadre;
import io.hegui.facts.Fact;
import io.hegui.facts.Household;
import io.hegui.facts.Pairing;
import io.hegui.facts.Position;
import io.hegui.facts.Posting;
import io.hegui.facts.Rank;
import io.hegui.facts.Schema;
import io.hegui.facts.Submission;
import io.hegui.facts.SubmissionBuilder;
import io.hegui.facts.Support;
import io.hegui.facts.TableSchema;
import io.hegui.facts.Team;
import io.hegui.facts.TeamRole;
import io.hegui.facts.Township;
import io.hegui.facts.Unit;
import io.hegui.facts.UnitLevel;
import io.hegui.facts.Village;
import io.hegui.facts.Waiver;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A hand-made county, in which every table is submitted, and what is thought of it. */
final class Example {
  private static final Schema SCHEMA = Schema.standard();

  private final List<Fact> facts = new ArrayList<>();
  private final Set<String> absent = new HashSet<>();
  private @Nullable AuditPeriod period;
  private LocalDate asOf = LocalDate.of(2016, 3, 31);

  Example(Fact... facts) {
    this.facts.addAll(List.of(facts));
  }

  Example with(Fact... more) {
    facts.addAll(List.of(more));
    return this;
  }

  Example without(String table) {
    absent.add(table);
    return this;
  }

  /** Checks another period than the quarter that holds the as-of date. */
  Example in(String text) {
    period = AuditPeriod.parse(text);
    return this;
  }

  Example asOf(String day) {
    asOf = LocalDate.parse(day);
    return this;
  }

  Submission submission() {
    SubmissionBuilder builder = Submission.builder(SCHEMA);
    for (TableSchema table : SCHEMA.tables()) {
      if (!absent.contains(table.name())) {
        builder.table(table);
      }
    }
    return builder.add(facts).build();
  }

  List<Opinion> opinions() {
    AuditPeriod checked = period;
    if (checked == null) {
      CalendarUnit quarter = CalendarUnit.of(CalendarUnit.Frequency.QUARTER, asOf);
      checked = AuditPeriod.of(quarter.first(), quarter.last());
    }
    return SecondOpinion.check(submission(), checked, asOf);
  }

  /** The status on that subject, with the kind of a breach; "nothing" if there is no verdict. */
  String says(String ruleId, String subject, String occurrence) {
    List<String> said =
        opinions().stream()
            .filter(opinion -> opinion.ruleId().equals(ruleId))
            .filter(opinion -> opinion.subject().equals(subject))
            .filter(opinion -> opinion.occurrence().equals(occurrence))
            .map(opinion -> (opinion.status() + " " + opinion.kind()).strip())
            .toList();
    return said.isEmpty() ? "nothing" : String.join(" and ", said);
  }

  String says(String ruleId, String subject) {
    return says(ruleId, subject, "");
  }

  // ---- facts in short

  static LocalDate day(String day) {
    return LocalDate.parse(day);
  }

  static @Nullable LocalDate maybe(String day) {
    return day.isEmpty() ? null : LocalDate.parse(day);
  }

  static Township township(String id) {
    return new Township(id, "镇" + id);
  }

  /** A poor village. */
  static Village village(String id, String townshipId) {
    return new Village(id, "村" + id, townshipId, true, null);
  }

  static Unit unit(String id, UnitLevel level, @Nullable String townshipId) {
    return new Unit(id, "单位" + id, level, townshipId);
  }

  static Cadre cadre(String id, String unitId, Rank rank, Position... positions) {
    return new Cadre(id, "干部" + id, unitId, rank, Set.of(positions), true, true);
  }

  /** From the plan's first day, without an end. */
  static Support support(String unitId, String villageId) {
    return support(unitId, villageId, "2015-09-01", "");
  }

  static Support support(String unitId, String villageId, String from, String to) {
    return new Support(unitId, villageId, day(from), maybe(to), null);
  }

  static Team team(String id, String villageId) {
    return team(id, villageId, "2015-09-01", "");
  }

  static Team team(String id, String villageId, String formed, String disbanded) {
    return new Team(id, villageId, day(formed), maybe(disbanded));
  }

  static Posting posting(String id, String teamId, String cadreId, TeamRole role) {
    return posting(id, teamId, cadreId, role, "2015-09-01", "");
  }

  /** A stationed posting. */
  static Posting posting(
      String id, String teamId, String cadreId, TeamRole role, String from, String to) {
    return new Posting(id, teamId, cadreId, role, true, day(from), maybe(to), true);
  }

  /** A household of village V. */
  static Household household(String id, String exitedOn) {
    return new Household(id, null, "V", 4, maybe(exitedOn));
  }

  static Pairing pairing(String householdId, String cadreId) {
    return new Pairing(householdId, cadreId, day("2015-09-01"), null);
  }

  static Waiver waiver(String ruleId, String subject, String from, String to) {
    return new Waiver(ruleId, subject, "灾情", "县办", day(from), day(to));
  }
}
