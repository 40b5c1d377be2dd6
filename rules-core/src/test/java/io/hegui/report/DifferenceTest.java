package io.hegui.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.hegui.facts.DataFinding.Effect;
import io.hegui.facts.Submission;
import io.hegui.facts.Township;
import io.hegui.facts.Village;
import io.hegui.policy.Kind;
import io.hegui.policy.Severity;
import io.hegui.policy.Strength;
import io.hegui.report.Quarter.Finding;
import io.hegui.report.Reason.Why;
import io.hegui.text.Messages;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DifferenceTest {
  private static final Finding A = Finding.about("cadre:A");

  private static Difference between(Quarter before, Quarter after) {
    return Difference.between(before.report(), after.report());
  }

  /** What became of the one finding. */
  private static Change only(Quarter before, Quarter after) {
    List<Change> changes = between(before, after).changes();
    assertThat(changes).hasSize(1);
    return changes.get(0);
  }

  private static void becomes(ChangeStatus status, Quarter before, Quarter after) {
    assertThat(only(before, after).status()).isEqualTo(status);
  }

  private static List<Why> reasons(Change change) {
    return change.reasons().stream().map(Reason::why).toList();
  }

  private static List<Why> cautions(Quarter before, Quarter after) {
    return between(before, after).cautions().stream().map(Reason::why).toList();
  }

  private static Quarter first() {
    return Quarter.of("2016Q1");
  }

  private static Quarter second() {
    return Quarter.of("2016Q2");
  }

  @Test
  void aFindingOfTheNewerReportOnlyIsNew() {
    Change change = only(first(), second().finds(A));
    assertThat(change.status()).isEqualTo(ChangeStatus.NEW);
    assertThat(change.before().en()).isEmpty();
    assertThat(change.after().en()).isEqualTo("3");
    assertThat(change.message().en()).isEqualTo("message on cadre:A");
    assertThat(change.reasons()).isEmpty();
  }

  @Test
  void whatWasLookedAtAgainAndIsNoFindingIsFixed() {
    Change change = only(first().finds(A), second());
    assertThat(change.status()).isEqualTo(ChangeStatus.FIXED);
    assertThat(change.before().en()).isEqualTo("3");
    assertThat(change.after().en()).isEmpty();
    assertThat(change.reasons()).isEmpty();
  }

  @Test
  void aFindingInAnotherRowOfAnotherFileIsTheSame() {
    becomes(ChangeStatus.UNCHANGED, first().finds(A), second().finds(A.in("q2.csv", 77)));
  }

  @Test
  void everyPartThatDiffersIsNamed() {
    Change change =
        only(
            first().finds(A),
            second()
                .finds(
                    A.kind(Kind.INELIGIBLE)
                        .severity(Severity.H)
                        .mendable(Mendable.PAST)
                        .observed("4")
                        .showing("y")));
    assertThat(change.status()).isEqualTo(ChangeStatus.CHANGED);
    assertThat(change.reasons().stream().map(Reason::what))
        .containsExactly("kind", "severity", "mendable", "observed", "evidence");
    assertThat(change.reasons().get(1).text().zh()).isEqualTo("轻重由“中”变为“高”");
    assertThat(change.severity()).isEqualTo(Severity.H);
  }

  @Test
  void whatBelongsToAnEarlierQuarterIsNotFixedBecauseTimeHasPassed() {
    for (String time : List.of("2016Q1", "2016-03", "2016H1", "2015", "2016-02-29", "2015-2016")) {
      Change change = only(first().finds(A.on(time)), second());
      assertThat(change.status()).as(time).isEqualTo(ChangeStatus.NOT_LOOKED_AT);
      assertThat(reasons(change)).containsExactly(Why.OTHER_TIME);
    }
  }

  @Test
  void aSeatOrAnAnnexIsNoTime() {
    for (String occurrence : List.of("TOWNSHIP", "3", "UNIT_HEAD:U3")) {
      becomes(ChangeStatus.FIXED, first().finds(A.on(occurrence)), second());
    }
  }

  @Test
  void aCheckOfALongerPeriodLooksAtItAgain() {
    becomes(ChangeStatus.FIXED, first().finds(A.on("2016-03")), Quarter.of("2016H1"));
    becomes(ChangeStatus.FIXED, first().finds(A.on("2016-03")), first());
    becomes(
        ChangeStatus.NOT_LOOKED_AT,
        first().finds(A.on("2016-03")),
        Quarter.of("2016-02-01..2016-06-30"));
  }

  @Test
  void theSameSubjectsNextMissIsNewAndSaidToBeARepetition() {
    Difference difference = between(first().finds(A.on("2016Q1")), second().finds(A.on("2016Q2")));
    assertThat(difference.changes())
        .extracting(Change::status)
        .containsExactly(ChangeStatus.NEW, ChangeStatus.NOT_LOOKED_AT);
    assertThat(reasons(difference.changes().get(0))).containsExactly(Why.OF_THIS_PERIOD, Why.AGAIN);
  }

  @Test
  void whatWasNotDueAndIsBrokenNowIsNewAndSaysSo() {
    Change change = only(first().expects("cadre:A", LocalDate.of(2016, 4, 20)), second().finds(A));
    assertThat(change.status()).isEqualTo(ChangeStatus.NEW);
    assertThat(change.reasons().get(0).text().en()).contains("due on 2016-04-20");
  }

  @Test
  void whatIsOwedLaterNowIsNotFixed() {
    becomes(
        ChangeStatus.NOT_DUE,
        first().finds(A),
        second().expects("cadre:A", LocalDate.of(2016, 9, 1)));
  }

  @Test
  void waiversComeAndGo() {
    Change given = only(first().finds(A), second().waives("cadre:A"));
    assertThat(given.status()).isEqualTo(ChangeStatus.NEWLY_WAIVED);
    assertThat(given.reasons().get(0).text().en()).contains("flood", "Z*");
    becomes(ChangeStatus.WAIVER_ENDED, first().waives("cadre:A"), second().finds(A));
  }

  @Test
  void aWaivedFindingThatEndsIsNoChangeOfTheFindings() {
    assertThat(between(first().waives("cadre:A"), second()).changes()).isEmpty();
  }

  @Test
  void whatCannotBeDecidedIsNotFixed() {
    becomes(ChangeStatus.UNDECIDABLE, first().finds(A), second().cannotDecide("cadre:A"));
    becomes(ChangeStatus.UNDECIDABLE, first().finds(A), second().lacks("pairings"));
    becomes(ChangeStatus.UNDECIDABLE, first().finds(A), second().fails());
    becomes(ChangeStatus.FIXED, first().finds(A), second().cannotDecide("cadre:B"));
  }

  @Test
  void whatCouldNotBeDecidedBeforeIsNotPlainlyNew() {
    becomes(ChangeStatus.NOW_DECIDABLE, first().cannotDecide("cadre:A"), second().finds(A));
    becomes(ChangeStatus.NOW_DECIDABLE, first().lacks("pairings"), second().finds(A));
    becomes(ChangeStatus.NOW_DECIDABLE, first().fails(), second().finds(A));
    becomes(ChangeStatus.NEW, first().cannotDecide("cadre:B"), second().finds(A));
  }

  @Test
  void anotherParameterMakesAndEndsFindings() {
    Change made = only(first().limit("3"), second().finds(A));
    assertThat(made.status()).isEqualTo(ChangeStatus.NEW_BY_RULE);
    assertThat(made.reasons().get(0).text().en())
        .isEqualTo("parameter caseload.max was 3 and is 2");
    Change ended = only(first().finds(A), second().limit("12"));
    assertThat(ended.status()).isEqualTo(ChangeStatus.ENDED_BY_RULE);
    assertThat(ended.reasons().get(0).text().zh()).isEqualTo("参数 caseload.max 由 2 改为 12");
    Change both = only(first().finds(A), second().limit("1").finds(A));
    assertThat(both.status()).isEqualTo(ChangeStatus.CHANGED);
    assertThat(reasons(both)).containsExactly(Why.PARAMETER);
  }

  @Test
  void anotherRuleMakesAndEndsFindings() {
    becomes(ChangeStatus.NEW_BY_RULE, first().duty("less"), second().finds(A));
    becomes(ChangeStatus.NEW_BY_RULE, first().withoutTheRule(), second().finds(A));
    becomes(ChangeStatus.ENDED_BY_RULE, first().finds(A), second().duty("less"));
    Difference difference = between(first(), second().duty("less"));
    assertThat(difference.rules()).extracting(Reason::what).containsExactly(Quarter.RULE);
  }

  @Test
  void whatARuleMeansMakesFindings() {
    for (Quarter before : List.of(first().clause("3.4"), first().readings("R1"))) {
      Change change = only(before, second().finds(A));
      assertThat(change.status()).isEqualTo(ChangeStatus.NEW_BY_RULE);
      assertThat(reasons(change)).containsExactly(Why.RULE_CHANGED);
    }
  }

  @Test
  void whatARuleWeighsIsToldAndMakesNoFinding() {
    for (Quarter before :
        List.of(
            first().weighs(Severity.H, Strength.MUST),
            first().weighs(Severity.M, Strength.SHOULD))) {
      Difference difference = between(before, second().finds(A));
      assertThat(difference.rules()).extracting(Reason::why).containsExactly(Why.RULE_CHANGED);
      assertThat(difference.changes().get(0).status()).isEqualTo(ChangeStatus.NEW);
    }
  }

  @Test
  void rulesAndParametersThatCameWentOrChangedAreListed() {
    assertThat(between(first(), second()).rules()).isEmpty();
    assertThat(between(first().withoutTheRule(), second()).rules())
        .extracting(Reason::why)
        .containsExactly(Why.RULE_ADDED);
    assertThat(between(first(), second().withoutTheRule()).rules())
        .extracting(Reason::why)
        .containsExactly(Why.RULE_DROPPED);
    assertThat(between(first().limit("3"), second()).rules())
        .extracting(Reason::what)
        .containsExactly("caseload.max");
  }

  @Test
  void whoOwesItIsComparedAndCalledByName() {
    Change change = only(first().finds(A), second().owedBy("X2").finds(A));
    assertThat(change.status()).isEqualTo(ChangeStatus.CHANGED);
    assertThat(change.reasons()).extracting(Reason::what).containsExactly("owedBy");
    assertThat(change.reasons().get(0).text().zh()).contains("X1", "X2");
    assertThat(change.reasons().get(0).text().en()).contains("X1", "X2");
  }

  @Test
  void whatARuleThatDidNotRunHadFoundIsNotFixed() {
    Change change = only(first().finds(A), second().withoutTheRule());
    assertThat(change.status()).isEqualTo(ChangeStatus.NOT_LOOKED_AT);
    assertThat(reasons(change)).containsExactly(Why.RULE_DROPPED);
  }

  @Test
  void whatCouldNotBeMendedAndIsGoneIsToBeVerified() {
    Change change = only(first().finds(A.on("2016-02").mendable(Mendable.PAST)), first());
    assertThat(change.status()).isEqualTo(ChangeStatus.VANISHED);
    assertThat(reasons(change)).containsExactly(Why.PAST_MENDING);
  }

  @Test
  void whatWasDoneLateIsToldOnceAndNotCalledFixed() {
    Finding late = A.kind(Kind.LATE).mendable(Mendable.PAST);
    becomes(ChangeStatus.NOT_LOOKED_AT, first().finds(late), second());
    becomes(ChangeStatus.VANISHED, first().finds(late), first());
  }

  @Test
  void whatCanOnlyBeDoneLateShowsAsLateUnlessNobodyLooked() {
    Finding missing = A.kind(Kind.MISSING).mendable(Mendable.LATE_ONLY);
    becomes(ChangeStatus.VANISHED, first().finds(missing), second());
    Change change = only(first().finds(missing), Quarter.of("2016Q3"));
    assertThat(change.status()).isEqualTo(ChangeStatus.FIXED);
    assertThat(reasons(change)).containsExactly(Why.MENDED_LATE_BETWEEN);
    becomes(ChangeStatus.FIXED, first().asOf("2016-02-20").finds(missing), second());
  }

  @Test
  void whatWasDoneInPartAndIsWholeNowIsFixedWithARemark() {
    Finding part = A.kind(Kind.INCOMPLETE).mendable(Mendable.LATE_ONLY);
    Change change = only(first().finds(part), second());
    assertThat(change.status()).isEqualTo(ChangeStatus.FIXED);
    assertThat(reasons(change)).containsExactly(Why.PAST_MENDING);
  }

  @Test
  void ifNobodyFulfilsTheDutyNobodyMendedIt() {
    Change change = only(first().finds(A), second().compliant(0));
    assertThat(change.status()).isEqualTo(ChangeStatus.VANISHED);
    assertThat(reasons(change)).containsExactly(Why.NOBODY_FULFILS);
  }

  @Test
  void whatIsNotInTheDataAnyMoreIsNotFixed() {
    Submission data = Submission.builder().add(new Township("X1", "甲乡")).build();
    Quarter before =
        first().finds("township:X1").finds("township:X2").finds("village:V1").finds("county:");
    Difference difference = Difference.between(before.report(), second().report(), data);
    assertThat(difference.of(ChangeStatus.VANISHED))
        .extracting(Change::subject)
        .containsExactly("township:X2");
    assertThat(reasons(difference.of(ChangeStatus.VANISHED).get(0)))
        .containsExactly(Why.SUBJECT_GONE);
    // Of villages nothing was submitted, so nothing is known.
    assertThat(difference.count(ChangeStatus.FIXED)).isEqualTo(3);
  }

  @Test
  void whatBelongsToSomethingThatIsGoneIsNotFixedEither() {
    Submission data =
        Submission.builder()
            .add(new Township("X1", "甲乡"))
            .add(
                new Village("V1", "甲村", "X9", true, null),
                new Village("V2", "乙村", "X1", true, null))
            .build();
    Quarter before = first().finds("village:V1").finds("village:V2");
    Difference difference = Difference.between(before.report(), second().report(), data);
    Change change = difference.of(ChangeStatus.VANISHED).get(0);
    assertThat(change.subject()).isEqualTo("village:V1");
    assertThat(change.reasons().get(0).text().zh())
        .isEqualTo("called village:V1所属的「乡镇」X9 已不在提交的数据中");
    assertThat(difference.count(ChangeStatus.FIXED)).isEqualTo(1);
  }

  @Test
  void anEarlierDayShowsNothingAsFixed() {
    becomes(ChangeStatus.NOT_LOOKED_AT, second().finds(A), first());
    assertThat(cautions(second().finds(A), first())).contains(Why.EARLIER_DAY);
  }

  @Test
  void everyFindingIsAccountedForOnce() {
    Quarter before = first().finds("cadre:A").finds("cadre:B").finds("cadre:C");
    Quarter after = second().finds("cadre:B").finds("cadre:D").cannotDecide("cadre:C");
    Difference difference = between(before, after);
    assertThat(difference.changes())
        .extracting(Change::subject)
        .containsExactly("cadre:D", "cadre:B", "cadre:A", "cadre:C");
    assertThat(difference.counts().values().stream().mapToInt(n -> n).sum()).isEqualTo(4);
    assertThat(difference.newIds()).containsExactly("cadre:D|");
    assertThat(difference.before().violations()).isEqualTo(3);
  }

  @Test
  void theSameReportIsSaidToBeTheSame() {
    Quarter quarter = first().finds(A);
    Difference difference = between(quarter, quarter);
    assertThat(difference.cautions()).extracting(Reason::why).containsExactly(Why.SAME_REPORT);
    assertThat(difference.count(ChangeStatus.UNCHANGED)).isEqualTo(1);
  }

  @Test
  void twoQuartersInARowNeedNoCaution() {
    assertThat(cautions(first().finds(A), second())).isEmpty();
  }

  @Test
  void whatHindersTheComparisonIsSaid() {
    assertThat(cautions(first(), second().by("other", "0011"))).containsExactly(Why.OTHER_POLICY);
    assertThat(cautions(first(), second().by("plan", "0022"))).containsExactly(Why.POLICY_CHANGED);
    assertThat(between(first(), second().by("plan", "0022")).cautions().get(0).text().en())
        .contains("1 0011", "1 0022");
    assertThat(cautions(first(), first().finds(A))).containsExactly(Why.SAME_PERIOD);
    assertThat(cautions(first(), Quarter.of("2016Q3"))).containsExactly(Why.TIME_BETWEEN);
    assertThat(cautions(first(), Quarter.of("2016H1"))).containsExactly(Why.PERIODS_OVERLAP);
    assertThat(cautions(first().rejects(Effect.ROW_REJECTED), second()))
        .containsExactly(Why.NOT_READ_THEN);
    assertThat(cautions(first(), second().rejects(Effect.NOT_READ)))
        .containsExactly(Why.NOT_READ_NOW);
    assertThat(cautions(first().rejects(Effect.ROW_MARKED), second())).isEmpty();
    assertThat(cautions(first().table("villages", 35), second())).containsExactly(Why.TABLE_GONE);
    assertThat(cautions(first().table("villages", 35), second().table("villages", 34)))
        .containsExactly(Why.FEWER_ROWS);
    assertThat(cautions(first().table("villages", 35), second().table("villages", 36))).isEmpty();
  }

  @Test
  void namesOfAnUnmaskedReportDoNotPassIntoAComparisonThatIsMasked() {
    Quarter before =
        first()
            .unmasked()
            .finds(A.observed("张三丰").showing("张三丰"))
            .finds(Finding.about("cadre:B").showing("李四光"));
    Difference difference = between(before, second().finds("cadre:B"));
    assertThat(difference.cautions()).extracting(Reason::why).containsExactly(Why.NAMES_HIDDEN);
    Change fixed = difference.of(ChangeStatus.FIXED).get(0);
    assertThat(fixed.toString()).doesNotContain("张三丰", "called", "message on");
    assertThat(fixed.message().zh()).isEqualTo("caseload：cadre:A");
    // Nor is a finding called changed for its names only.
    assertThat(difference.count(ChangeStatus.UNCHANGED)).isEqualTo(1);
  }

  @Test
  void whatWasOpenIsToldWithoutNamesToo() {
    Change decided = only(first().unmasked().cannotDecide("cadre:A"), second().finds(A));
    assertThat(decided.status()).isEqualTo(ChangeStatus.NOW_DECIDABLE);
    assertThat(decided.toString()).doesNotContain("open: ");
    assertThat(only(first().cannotDecide("cadre:A"), second().finds(A)).toString())
        .contains("open: cadre:A");
  }

  @Test
  void aReportOfACheckThatEndedEarlySaysSo() {
    assertThat(cautions(first().stopped(), second())).containsExactly(Why.PARTIAL_THEN);
    assertThat(cautions(first(), second().stopped())).containsExactly(Why.PARTIAL_NOW);
    assertThat(cautions(first().stopped(), second().stopped()))
        .containsExactly(Why.PARTIAL_THEN, Why.PARTIAL_NOW);
  }

  @Test
  void namesThatTheNewerReportShowsAreShown() {
    Difference difference = between(first().finds("cadre:B"), second().unmasked().finds(A));
    assertThat(difference.cautions())
        .extracting(Reason::why)
        .containsExactly(Why.NAMES_MASKED_DIFFERENTLY);
    assertThat(difference.of(ChangeStatus.NEW).get(0).message().en())
        .isEqualTo("message on cadre:A");
  }

  @Test
  void bothLanguagesHaveEveryReason() {
    assertThat(Why.values())
        .allSatisfy(
            why ->
                assertThat(
                        Messages.load(getClass().getClassLoader(), "io/hegui/report/difference")
                            .find(why.name()))
                    .isPresent());
  }
}
