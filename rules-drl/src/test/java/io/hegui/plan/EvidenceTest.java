package io.hegui.plan;

import static io.hegui.facts.Rank.STAFF;
import static io.hegui.facts.TeamRole.CAPTAIN;
import static io.hegui.facts.UnitLevel.TOWNSHIP;
import static io.hegui.plan.fixture.Days.day;
import static io.hegui.plan.fixture.People.cadre;
import static io.hegui.plan.fixture.People.inOffice;
import static io.hegui.plan.fixture.People.unit;
import static io.hegui.plan.fixture.Places.exited;
import static io.hegui.plan.fixture.Places.household;
import static io.hegui.plan.fixture.Places.township;
import static io.hegui.plan.fixture.Places.village;
import static io.hegui.plan.fixture.Ties.link;
import static io.hegui.plan.fixture.Ties.pairing;
import static io.hegui.plan.fixture.Ties.posting;
import static io.hegui.plan.fixture.Ties.team;
import static io.hegui.plan.fixture.Work.waiver;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.hegui.check.CheckRequest;
import io.hegui.facts.Fact;
import io.hegui.facts.Schema;
import io.hegui.facts.Source;
import io.hegui.facts.Submission;
import io.hegui.facts.SubmissionBuilder;
import io.hegui.plan.fixture.Verdicts;
import io.hegui.policy.Severity;
import io.hegui.policy.Strength;
import io.hegui.report.ComplianceReport;
import io.hegui.report.Evidence.Shown;
import io.hegui.report.Evidence.Sought;
import io.hegui.report.SubjectPart;
import io.hegui.report.Undetermined.Need;
import io.hegui.report.Violation;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** What a verdict shows beside itself: rows, searches, words and its id. */
class EvidenceTest {
  private final SubmissionBuilder builder = Submission.builder();

  EvidenceTest() {
    Schema.standard()
        .tables()
        .forEach(table -> builder.table(builder.schema().table(table.type())));
    row(township("X"), "townships.csv", 2);
    row(village("V", "X"), "villages.csv", 2);
    row(unit("TOWNSHIP", TOWNSHIP), "units.csv", 2);
  }

  private void row(Fact fact, String file, int row) {
    builder.add(fact, new Source(file, "", row));
  }

  private ComplianceReport report(String rule) {
    return Verdicts.checker().check(builder.build(), CheckRequest.of("2016Q1").onlyRules(rule));
  }

  private Violation violation(String rule) {
    assertThat(report(rule).violations()).hasSize(1);
    return report(rule).violations().get(0);
  }

  /** A staff cadre with three open households and one that has exited. */
  private void caseload() {
    row(cadre("C", TOWNSHIP, STAFF), "cadres.csv", 7);
    for (int i = 1; i <= 3; i++) {
      row(household("H" + i), "households.csv", i + 1);
      row(pairing("H" + i, "C"), "pairings.csv", 10 - i);
    }
    row(exited(household("H4"), "2015-12-31"), "households.csv", 5);
    row(pairing("H4", "C"), "pairings.csv", 20);
    row(pairing("H1", "C", "2015-09-01..2015-12-31"), "pairings.csv", 21);
  }

  @Test
  void aBreachShowsTheRowsThatMakeItInTheOrderOfTheFile() {
    caseload();
    assertThat(violation("3.3-caseload-max").evidence())
        .hasOnlyElementsOfType(Shown.class)
        .extracting(Shown.class::cast)
        .extracting(
            Shown::table, Shown::file, Shown::row, shown -> shown.values().get("householdId"))
        .containsExactly(
            tuple("pairings", "pairings.csv", 7, "H3"),
            tuple("pairings", "pairings.csv", 8, "H2"),
            tuple("pairings", "pairings.csv", 9, "H1"));
  }

  @Test
  void aSheetOfAWorkbookIsNamed() {
    row(cadre("C", TOWNSHIP, STAFF), "cadres.csv", 2);
    builder.add(link("C", "X"), new Source("县.xlsx", "县级领导联系乡镇", 3));
    assertThat(violation("3.1-leader-rank").evidence())
        .contains(
            new Shown(
                "townshipLinks",
                "县.xlsx",
                "县级领导联系乡镇",
                3,
                java.util.Map.of("cadreId", "C", "townshipId", "X", "from", "2015-09-01")));
  }

  @Test
  void aGapShowsWhereItWasLookedForAndWhatWasThere() {
    row(team("T", "V"), "teams.csv", 2);
    row(cadre("C", TOWNSHIP, STAFF), "cadres.csv", 2);
    row(posting("P", "T", "C", CAPTAIN, "2015-09-01..2016-03-30"), "postings.csv", 5);
    row(team("T2", "V", "2014-01-01..2014-12-31"), "teams.csv", 3);
    row(posting("Q", "T2", "C", CAPTAIN), "postings.csv", 6);
    assertThat(violation("3.2-captain").evidence())
        .singleElement()
        .isInstanceOfSatisfying(
            Sought.class,
            sought -> {
              assertThat(sought.table()).isEqualTo("postings");
              assertThat(sought.column()).isEqualTo("teamId");
              assertThat(sought.value()).isEqualTo("T");
              assertThat(sought.from()).isEqualTo(day("2016-03-31"));
              assertThat(sought.to()).isEqualTo(day("2016-03-31"));
              assertThat(sought.lookedThrough()).isEqualTo(1);
              assertThat(sought.rows())
                  .extracting(Shown::file, Shown::row)
                  .containsExactly(tuple("postings.csv", 5));
            });
  }

  @Test
  void aGapInAnEmptyTableShowsThatNothingWasThere() {
    assertThat(violation("3.1-supervision-group").evidence())
        .singleElement()
        .isEqualTo(
            new Sought(
                "supervisionGroups",
                "townshipId",
                "X",
                day("2016-03-31"),
                day("2016-03-31"),
                0,
                java.util.List.of()));
  }

  @Test
  void aViolationSaysWhatWasExpectedWhatWasFoundAndWhatWouldMendIt() {
    caseload();
    Violation violation = violation("3.3-caseload-max");
    assertThat(violation.clause()).isEqualTo("3.3");
    assertThat(violation.severity()).isEqualTo(Severity.H);
    assertThat(violation.strength()).isEqualTo(Strength.MUST);
    assertThat(violation.expected().zh()).contains("2 户");
    assertThat(violation.expected().en()).contains("at most 2 households");
    assertThat(violation.observed().zh()).contains("3");
    assertThat(violation.observed().en()).contains("3");
    assertThat(violation.message().zh()).contains("3 户").contains("（C）");
    assertThat(violation.message().en()).contains("3 households").contains("(C)");
    assertThat(violation.remedy().zh()).isNotBlank();
    assertThat(violation.remedy().en()).contains("2");
  }

  @Test
  void aSubjectIsCalledByItsTypeNameAndId() {
    assertThat(violation("3.2-village-support").subjectParts())
        .singleElement()
        .satisfies(
            part -> {
              assertThat(part.type()).isEqualTo("village");
              assertThat(part.id()).isEqualTo("V");
              assertThat(part.label().zh()).contains("村庄V").contains("V");
              assertThat(part.label().en()).contains("village").contains("V");
            });
  }

  @Test
  void aSubjectOfTwoThingsHasTwoParts() {
    row(cadre("C", TOWNSHIP, STAFF), "cadres.csv", 2);
    row(link("C", "X"), "links.csv", 2);
    assertThat(violation("3.1-leader-rank").subjectParts())
        .extracting(SubjectPart::type, SubjectPart::id)
        .containsExactly(tuple("cadre", "C"), tuple("township", "X"));
  }

  @Test
  void aViolationsIdIsTheHashOfRuleSubjectAndOccurrence() throws NoSuchAlgorithmException {
    row(team("T", "V"), "teams.csv", 2);
    assertThat(report("3.2-member-seat").violations())
        .extracting(Violation::id)
        .containsExactly(
            hash("3.2-member-seat\nteam:T\nSUPPORT_UNIT"),
            hash("3.2-member-seat\nteam:T\nTOWNSHIP"));
    assertThat(violation("3.2-village-support").id())
        .isEqualTo(hash("3.2-village-support\nvillage:V\n"));
  }

  private static String hash(String identity) throws NoSuchAlgorithmException {
    byte[] sha256 =
        MessageDigest.getInstance("SHA-256").digest(identity.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(sha256).substring(0, 16);
  }

  @Test
  void anOpenDutyNamesTheBlankFieldAndItsRow() {
    row(inOffice(cadre("C", TOWNSHIP, STAFF), null), "cadres.csv", 9);
    assertThat(report("3.3-caseload-min").undetermined())
        .singleElement()
        .satisfies(
            open -> {
              assertThat(open.settledBy())
                  .containsExactly(new Need("cadres", "inOffice", "cadres.csv", "", 9));
              assertThat(open.message().zh()).contains("在职");
              assertThat(open.message().en()).contains("cadres.inOffice");
            });
  }

  @Test
  void aWaivedBreachKeepsTheViolationAndShowsTheWaiver() {
    row(waiver("3.2-village-support", "village:V", "2016-01-01..2016-12-31"), "waivers.csv", 4);
    assertThat(report("3.2-village-support").waived())
        .singleElement()
        .satisfies(
            waived -> {
              assertThat(waived.violation().subject()).isEqualTo("village:V");
              assertThat(waived.violation().evidence()).isNotEmpty();
              assertThat(waived.reason()).isEqualTo("道路中断");
              assertThat(waived.from()).isEqualTo(day("2016-01-01"));
              assertThat(waived.to()).isEqualTo(day("2016-12-31"));
              assertThat(waived.file()).isEqualTo("waivers.csv");
              assertThat(waived.row()).isEqualTo(4);
            });
  }

  @Test
  void aPendingDutySaysWhenItIsDue() {
    ComplianceReport report =
        Verdicts.checker()
            .check(
                builder.build(),
                CheckRequest.of("2015Q3").asOf(day("2015-09-02")).onlyRules("3.2-village-team"));
    assertThat(report.pending())
        .singleElement()
        .satisfies(
            pending -> {
              assertThat(pending.due()).isEqualTo(day("2015-09-05"));
              assertThat(pending.daysLeft()).isEqualTo(3);
              assertThat(pending.expected().zh()).isNotBlank();
            });
  }
}
