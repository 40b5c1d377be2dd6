package io.hegui.facts;

import static io.hegui.facts.DataProblem.DANGLING_REFERENCE;
import static io.hegui.facts.DataProblem.DUPLICATE_ID;
import static io.hegui.facts.DataProblem.ENDS_BEFORE_START;
import static io.hegui.facts.DataProblem.MISSING_VALUE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.hegui.facts.DataFinding.Effect;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SubmissionBuilderTest {
  private static final LocalDate DAY = LocalDate.of(2016, 3, 1);
  private static final Township TOWNSHIP = new Township("T1", "城关镇");

  private static Submission submission(Fact... facts) {
    return Submission.builder().add(facts).build();
  }

  private static DataFinding only(Submission submission) {
    assertThat(submission.findings()).hasSize(1);
    return submission.findings().get(0);
  }

  private static String account(Submission submission, String table) {
    return submission
        .account(table)
        .map(a -> a.read() + " " + a.accepted() + " " + a.rejected())
        .orElse("absent");
  }

  private static Unit unit(String id, UnitLevel level, @Nullable String townshipId) {
    return new Unit(id, "单位", level, townshipId);
  }

  private static Cadre cadre(String id, String unitId, @Nullable Rank rank) {
    return new Cadre(id, "王", unitId, rank, Set.of(), null, null);
  }

  private static Team team(String id, String villageId) {
    return new Team(id, villageId, DAY, null);
  }

  @Test
  void ofRowsWithOneIdTheFirstAcceptedStands() {
    Submission read = submission(TOWNSHIP, new Township("T1", "另一镇"), new Township("T1", "第三镇"));
    assertThat(read.facts(Township.class)).containsExactly(TOWNSHIP);
    assertThat(read.find(Township.class, "T1")).contains(TOWNSHIP);
    assertThat(read.findings())
        .allMatch(f -> f.problem() == DUPLICATE_ID && f.effect() == Effect.ROW_REJECTED)
        .extracting(f -> f.source().row())
        .containsExactly(2, 3);
    assertThat(read.findings().get(0).message().zh()).contains("T1", "第 1 行");
    assertThat(account(read, "townships")).isEqualTo("3 1 2");
  }

  @Test
  void aRepeatedIdNamesTheOtherFile() {
    Submission read =
        Submission.builder()
            .add(TOWNSHIP, new Source("a.csv", "", 7))
            .add(TOWNSHIP, new Source("b.csv", "", 2))
            .build();
    assertThat(only(read).message().zh()).contains("已采用 a.csv 第 7 行");
    assertThat(only(read).message().en()).contains("row 7 of a.csv");
  }

  @Test
  void aRepeatedIdNamesTheOtherSheet() {
    Submission read =
        Submission.builder()
            .add(TOWNSHIP, new Source("a.xlsx", "乡镇", 2))
            .add(TOWNSHIP, new Source("a.xlsx", "townships", 2))
            .build();
    assertThat(only(read).message().zh()).contains("已采用 「乡镇」第 2 行");
    assertThat(only(read).message().en()).contains("row 2 of sheet 乡镇");
  }

  @Test
  void aRowThatIsRejectedDoesNotTakeItsId() {
    Unit incomplete = unit("U1", UnitLevel.TOWNSHIP, null);
    Unit complete = unit("U1", UnitLevel.TOWNSHIP, "T1");
    Submission read = submission(TOWNSHIP, incomplete, complete);
    assertThat(read.facts(Unit.class)).containsExactly(complete);
    assertThat(only(read).problem()).isEqualTo(MISSING_VALUE);
    assertThat(only(read).column()).isEqualTo("townshipId");
    assertThat(only(read).message().zh()).contains("乡镇编号");
    assertThat(account(read, "units")).isEqualTo("2 1 1");
  }

  @Test
  void whereTheFirstStandsIsToldAsFarAsItIsElsewhere() {
    for (List<String> place :
        List.of(
            List.of("县.xlsx", "乡镇", "第 2 行"),
            List.of("县.xlsx", "一季度", "「一季度」第 2 行"),
            List.of("旧.csv", "", "旧.csv 第 2 行"),
            List.of("旧.xlsx", "一季度", "旧.xlsx「一季度」第 2 行"))) {
      SubmissionBuilder builder = Submission.builder();
      builder.add(TOWNSHIP, new Source(place.get(0), place.get(1), 2));
      builder.add(new Township("T1", "另一镇"), new Source("县.xlsx", "乡镇", 9));
      DataFinding finding =
          builder.build().findings().stream()
              .filter(each -> each.source().row() == 9)
              .findFirst()
              .orElseThrow();
      assertThat(finding.message().zh()).contains("已采用 " + place.get(2));
    }
  }

  @Test
  void oneInstanceHandedOverThriceIsThreeRows() {
    Team team = team("D1", "V1");
    Pairing pairing = new Pairing("H1", "C1", DAY, null);
    Submission read = submission(team, pairing, pairing, pairing);
    List<Pairing> rows = read.facts(Pairing.class);
    assertThat(rows).containsExactly(pairing, pairing, pairing);
    assertThat(rows.get(0)).isSameAs(pairing);
    assertThat(rows.get(1)).isNotSameAs(pairing).isNotSameAs(rows.get(2));
    assertThat(rows.get(2)).isNotSameAs(pairing);
  }

  @Test
  void aRowThatRefersToNothingIsFoundAsSuch() {
    Submission read =
        submission(TOWNSHIP, new Village("V1", "甲村", "T1", true, null), team("D1", "V9"));
    assertThat(read.row(TableSchema.of(Team.class), "D1"))
        .hasValueSatisfying(r -> assertThat(r.dangling()).isTrue());
    assertThat(read.row(TableSchema.of(Township.class), "T1"))
        .hasValueSatisfying(r -> assertThat(r.dangling()).isFalse());
  }

  @Test
  void aRankMayBeBlankInASubmittedSocialUnitOnly() {
    Submission read =
        submission(
            unit("U1", UnitLevel.SOCIAL, null),
            unit("U2", UnitLevel.COUNTY, null),
            cadre("C1", "U1", null),
            cadre("C2", "U2", null),
            cadre("C3", "U3", null),
            cadre("C4", "U2", Rank.STAFF));
    assertThat(read.facts(Cadre.class)).extracting(Cadre::id).containsExactly("C1", "C4");
    assertThat(read.findings()).extracting(DataFinding::problem).containsOnly(MISSING_VALUE);
    assertThat(account(read, "cadres")).isEqualTo("4 2 2");
  }

  @Test
  void whatOnlySomeRowsMustFillIsChecked() {
    Visit supervision = new Visit("1", VisitKind.SUPERVISION, "C1", "T1", null, DAY);
    Visit survey = new Visit("2", VisitKind.SURVEY, "C1", "T1", null, DAY);
    assertThat(submission(supervision).findings()).isEmpty();
    assertThat(only(submission(survey)).column()).isEqualTo("villageId");
    for (PlanKind kind : PlanKind.values()) {
      Plan plan = new Plan("1", kind, null, null, null, null, null, null, null, null, null);
      assertThat(only(submission(plan)).column())
          .isEqualTo(kind == PlanKind.VILLAGE ? "villageId" : "householdId");
    }
  }

  /** A program may have got it from elsewhere, such as JSON that leaves fields out. */
  @Test
  @SuppressWarnings("NullAway") // what the compiler of this project would not let through
  void aRowMadeInCodeThatHoldsNullWhereItMustNotIsRejected() {
    Submission read = submission(new Pairing(null, "C1", null, null), team("D1", "V1"));
    assertThat(read.findings())
        .allMatch(f -> f.problem() == MISSING_VALUE && f.effect() == Effect.ROW_REJECTED)
        .extracting(DataFinding::column)
        .containsExactly("from", "householdId");
    assertThat(account(read, "pairings")).isEqualTo("1 0 1");
  }

  @Test
  void aReferenceToNothingMarksTheRow() {
    Submission read =
        submission(new Village("V1", "村", "T1", true, null), team("W1", "V1"), team("W2", "V2"));
    assertThat(read.rows("teams")).extracting(Row::dangling).containsExactly(false, true);
    DataFinding finding = only(read);
    assertThat(finding.problem()).isEqualTo(DANGLING_REFERENCE);
    assertThat(finding.effect()).isEqualTo(Effect.ROW_MARKED);
    assertThat(finding.column()).isEqualTo("villageId");
    assertThat(finding.message().zh()).contains("V2", "村");
    assertThat(account(read, "teams")).isEqualTo("2 2 0");
  }

  @Test
  void aReferenceToARejectedRowIsOneToNothing() {
    Submission read =
        submission(TOWNSHIP, unit("U1", UnitLevel.VILLAGE, null), cadre("C1", "U1", Rank.STAFF));
    assertThat(read.findings())
        .extracting(DataFinding::problem)
        .containsExactlyInAnyOrder(MISSING_VALUE, DANGLING_REFERENCE);
  }

  @Test
  void aRegistersRowIsToldButNeverDangling() {
    Submission read = submission(TOWNSHIP, new Village("V1", "村", "T9", true, null));
    assertThat(only(read).problem()).isEqualTo(DANGLING_REFERENCE);
    assertThat(read.rows("villages").get(0).dangling()).isFalse();
  }

  @Test
  void aTolerantReferenceIsToldButDoesNotMakeTheRowDangle() {
    Submission read =
        submission(
            TOWNSHIP, cadre("C1", "U1", Rank.STAFF), new TownshipSummary("T1", "C9", DAY, null));
    assertThat(only(read).column()).isEqualTo("signedBy");
    assertThat(read.rows("townshipSummaries").get(0).dangling()).isFalse();
  }

  @Test
  void aReferenceToATableThatIsAbsentOrIncompleteIsNotJudged() {
    assertThat(submission(team("W1", "V1")).findings()).isEmpty();
    Submission read =
        Submission.builder()
            .add(team("W1", "V1"))
            .incomplete(Schema.standard().table(Village.class))
            .build();
    assertThat(read.findings()).isEmpty();
    assertThat(read.rows("teams").get(0).dangling()).isFalse();
  }

  @Test
  void aReferenceToATableWithoutRowsLeadsToNothing() {
    Submission read = Submission.builder().table(Village.class).add(team("W1", "V1")).build();
    assertThat(only(read).problem()).isEqualTo(DANGLING_REFERENCE);
  }

  @Test
  void aSpanThatEndsBeforeItStartsIsMarkedAndNeverActive() {
    TownshipLink link = new TownshipLink("C1", "T1", DAY, DAY.minusDays(1));
    Submission read = submission(link, new TownshipLink("C1", "T1", DAY, DAY));
    assertThat(only(read).problem()).isEqualTo(ENDS_BEFORE_START);
    assertThat(only(read).effect()).isEqualTo(Effect.ROW_MARKED);
    assertThat(only(read).message().zh()).contains("2016-02-29", "2016-03-01");
    assertThat(account(read, "townshipLinks")).isEqualTo("2 2 0");
    assertThat(read.rows("townshipLinks")).noneMatch(Row::dangling);
    assertThat(link.activeOn(DAY)).isFalse();
  }

  @Test
  void aTableIsAbsentOrEmptyOrIncomplete() {
    Submission read =
        Submission.builder()
            .table(Village.class)
            .incomplete(Schema.standard().table(Team.class))
            .build();
    assertThat(read.holds("townships")).isFalse();
    assertThat(read.account("townships")).isEmpty();
    assertThat(read.holds("villages")).isTrue();
    assertThat(read.holds("teams")).isFalse();
    assertThat(read.account("teams")).isPresent();
  }

  @Test
  void aTableMayBeNamedByAnotherSchemasDescription() {
    TableSchema other = Schema.standard().table(Township.class);
    DataFinding finding =
        SubmissionBuilder.finding(
            "townships", Source.memory(2), "id", "", MISSING_VALUE, Effect.ROW_REJECTED, "x");
    Submission read =
        Submission.builder()
            .add(TOWNSHIP)
            .reject(other, List.of(finding))
            .incomplete(other)
            .build();
    assertThat(account(read, "townships")).isEqualTo("2 1 1");
    assertThat(read.holds("townships")).isFalse();
  }

  @Test
  void aFactOfNoTableIsAProgrammersError() {
    record Stranger() implements Fact {}
    SubmissionBuilder builder = Submission.builder();
    assertThrows(IllegalArgumentException.class, () -> builder.add(new Stranger()));
  }

  @Test
  void aFindingShowsNoMoreOfAValueThanAMessageCan() {
    Submission read =
        submission(TOWNSHIP, new Village("V1", "村", "T\n" + "9".repeat(1_000), true, null));
    assertThat(only(read).value()).hasSize(101).startsWith("T␊9").endsWith("…");
    assertThat(only(read).message().zh()).hasSizeLessThan(200);
  }

  @Test
  void findingsStandInTheOrderOfTableAndPlace() {
    Submission read =
        submission(
            unit("U2", UnitLevel.VILLAGE, null),
            unit("U1", UnitLevel.VILLAGE, null),
            cadre("C1", "U1", null));
    assertThat(read.findings())
        .extracting(f -> f.table() + f.source().row())
        .containsExactly("cadres1", "units1", "units2");
  }
}
