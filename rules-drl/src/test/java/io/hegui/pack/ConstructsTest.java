package io.hegui.pack;

import static io.hegui.pack.Pack.pack;
import static org.assertj.core.api.Assertions.assertThat;

import io.hegui.check.CheckRequest;
import io.hegui.check.ComplianceChecker;
import io.hegui.check.Engines;
import io.hegui.facts.Household;
import io.hegui.facts.Submission;
import io.hegui.facts.Support;
import io.hegui.facts.Team;
import io.hegui.facts.Township;
import io.hegui.facts.Unit;
import io.hegui.facts.UnitLevel;
import io.hegui.facts.Village;
import io.hegui.report.Advisory;
import io.hegui.report.ComplianceReport;
import io.hegui.report.RuleSummary;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the rule language can say means the same whatever runs the rules. */
class ConstructsTest {
  private static final String TYPES =
      """
      declare Poor
        id : String @key
      end
      declare Near
        one : String @key
        other : String @key
      end
      """;
  private static final LocalDate DAY = LocalDate.of(2015, 9, 1);

  /**
   * Two villages of one township; A is poor and has teams, households and support, B is empty. The
   * units' and villages' ids are shared, so that supports lead from A by C to D.
   */
  private static final Submission COUNTY =
      Submission.builder()
          .add(new Township("T", "T"))
          .add(
              new Village("A", "A", "T", true, null),
              new Village("B", "B", "T", false, DAY),
              new Village("C", "C", "T", false, null),
              new Village("D", "D", "T", false, null))
          .add(new Team("1", "A", DAY, null), new Team("2", "A", DAY.plusDays(1), DAY.plusDays(9)))
          .add(
              new Household("1", null, "A", 3, null),
              new Household("2", null, "A", null, DAY),
              new Household("3", "甲", "A", 4, null))
          .add(
              new Unit("A", "A", UnitLevel.COUNTY, null),
              new Unit("C", "C", UnitLevel.PREFECTURE, null),
              new Unit("D", "D", UnitLevel.SOCIAL, null))
          .add(new Support("A", "C", DAY, null, null), new Support("C", "D", DAY, null, null))
          .build();

  @TempDir private Path folder;

  private static Pack seeing(String when) {
    return pack()
        .everyVillageOwes("1-a", "MISSING")
        .notPoorBreaks("1-a", "MISSING")
        .message("seen")
        .message("seen.title")
        .declare(TYPES)
        .rule(
            "advise seen",
            "@tables( \"villages teams households units supports\" )",
            when,
            "insertLogical( Advice.advice( \"seen\", village( $id ), \"\" ) );");
  }

  /** What the rule saw, of which the loops say the same as Drools' network. */
  private List<String> seen(Pack pack) throws IOException {
    ComplianceChecker checker = pack.checker(folder);
    assertThat(Engines.needsNetwork(checker)).isFalse();
    ComplianceReport report = check(checker);
    assertThat(report).isEqualTo(check(Engines.inNetwork(checker)));
    assertThat(report.errors()).isEmpty();
    return report.advisories().stream().map(Advisory::subject).toList();
  }

  private static ComplianceReport check(ComplianceChecker checker) {
    return checker.check(COUNTY, CheckRequest.of("2016Q1"));
  }

  @Test
  void blankFieldsJoin() throws IOException {
    assertThat(
            seen(
                seeing(
                    "Household( $h : id, $name : headName )"
                        + " Household( id > $h, headName == $name, $id : id )")))
        .containsExactly("village:2");
  }

  @Test
  void aBlankFieldIsNeitherLessNorMore() throws IOException {
    assertThat(seen(seeing("AsOf( $day : date ) Village( exitedOn < $day, $id : id )")))
        .containsExactly("village:B");
    assertThat(seen(seeing("AsOf( $day : date ) Village( exitedOn > $day, $id : id )"))).isEmpty();
  }

  @Test
  void absenceMayStandInAbsence() throws IOException {
    assertThat(
            seen(
                seeing(
                    "Village( $id : id ) not ( Household( villageId == $id, $n : headName ) and"
                        + " not Household( villageId == $id, headName != $n ) )")))
        .containsExactly("village:A", "village:B", "village:C", "village:D");
  }

  @Test
  void thatThereIsAnyIsSaidOnce() throws IOException {
    assertThat(seen(seeing("Village( $id : id ) exists Household( villageId == $id )")))
        .containsExactly("village:A");
  }

  @Test
  void oneOrTheOtherMayBind() throws IOException {
    assertThat(
            seen(seeing("( Village( poor, $id : id ) or Village( exitedOn != null, $id : id ) )")))
        .containsExactly("village:A", "village:B");
    assertThat(
            seen(
                seeing(
                    "Village( $id : id ) exists ( Support( villageId == $id ) or"
                        + " Team( villageId == $id, disbandedOn != null ) )")))
        .containsExactly("village:A", "village:C", "village:D");
  }

  @Test
  void nothingGatheredIsZero() throws IOException {
    assertThat(
            seen(
                seeing(
                    "Village( $id : id ) accumulate( $h : Household( villageId == $id );"
                        + " $all : collectList( $h ), $count : count( $h ); $count < 1 )")))
        .containsExactly("village:B", "village:C", "village:D");
  }

  @Test
  void theLeastOfNothingIsNoMatch() throws IOException {
    assertThat(
            seen(
                seeing(
                    "Village( $id : id ) accumulate( Household( villageId == $id, persons != null,"
                        + " $p : persons ); $least : min( $p ) )")))
        .containsExactly("village:A");
  }

  @Test
  void whatIsGatheredMayBeJoined() throws IOException {
    assertThat(
            seen(
                seeing(
                    "Village( $id : id ) accumulate( Support( unitId == $id, $to : villageId ) and"
                        + " Village( id == $to, $name : name ) and not Team( villageId == $to );"
                        + " $count : count( $name ); $count == 1 )")))
        .containsExactly("village:A", "village:C");
  }

  @Test
  void anExpressionMayYieldSeveral() throws IOException {
    assertThat(
            seen(
                seeing(
                    "$id : String() from java.util.Arrays.asList( \"x\", null, 7, \"y\" )"
                        + " Village( poor )")))
        .containsExactly("village:x", "village:y");
    assertThat(
            seen(
                seeing(
                    "$team : Team( disbandedOn != null ) $id : String() from $team.villageId()")))
        .containsExactly("village:A");
  }

  @Test
  void conditionsMayCompareWhatTheyBind() throws IOException {
    assertThat(
            seen(
                seeing(
                    "Support( $unit : unitId, $id : villageId, $unit == \"C\" || $id == \"C\" )")))
        .containsExactly("village:C", "village:D");
    assertThat(
            seen(
                seeing(
                    "$one : Team( $id : villageId ) $other : Team( villageId == $id )"
                        + " eval( $one.formedOn().isBefore( $other.formedOn() ) )"
                        + " Team( this == $one )")))
        .containsExactly("village:A");
  }

  @Test
  void aPatternMayNameWhatSeveralTablesShare() throws IOException {
    assertThat(
            seen(
                seeing(
                    "AsOf( $day : date ) Span( activeOn( $day ), $span : this )"
                        + " Support( this == $span, $id : villageId ) exists Fact()")))
        .containsExactly("village:C", "village:D");
  }

  @Test
  void parametersMayStandAnywhere() throws IOException {
    assertThat(
            seen(
                seeing(
                    "Village( $id : id, poor ) Parameter( name == \"share\", inForceOn( $day ) )"
                            .replace("$day", "java.time.LocalDate.of( 2016, 1, 1 )")
                        + " not Parameter( name == \"none\" )")))
        .containsExactly("village:A");
  }

  @Test
  void termsRestOnTermsWhicheverRuleComesFirst() throws IOException {
    Pack pack =
        seeing("Near( one == \"A\", $id : other )")
            .rule(
                "define near by others",
                "",
                "Near( $one : one, $by : other ) Near( one == $by, $other : other )",
                "insertLogical( new Near( $one, $other ) );")
            .rule(
                "define near",
                "",
                "Support( $one : unitId, $other : villageId )",
                "insertLogical( new Near( $one, $other ) );")
            .rule(
                "define near itself",
                "",
                "Poor( $id : id )",
                "insertLogical( new Near( $id, $id ) );")
            .rule(
                "define poor",
                "",
                "Village( poor, $id : id )",
                "insertLogical( new Poor( $id ) );");
    assertThat(seen(pack)).containsExactly("village:A", "village:C", "village:D");
  }

  @Test
  void aDutyThatIsYieldedTwiceIsOne() throws IOException {
    Pack pack =
        seeing("Village( poor, $id : id )")
            .owes(
                "1-b",
                Pack.metadata("MISSING").replace("villages", "villages households"),
                "Village( $v : id ) Household( villageId == $v )",
                "insertLogical( duty( \"1-b\", village( $v ) ) );")
            .notPoorBreaks("1-b", "MISSING");
    seen(pack);
    assertThat(check(pack.checker(folder)).rules())
        .filteredOn(rule -> rule.ruleId().equals("1-b"))
        .extracting(RuleSummary::checked)
        .containsExactly(1);
  }

  @Test
  void whatLoopsCannotDoTheNetworkDoes() throws IOException {
    ComplianceChecker checker =
        seeing(
                "Village( poor, $id : id )"
                    + " forall( $h : Household( villageId == $id ) Household( this == $h, id != \"\" ) )")
            .checker(folder);
    assertThat(Engines.needsNetwork(checker)).isTrue();
    assertThat(check(checker).advisories())
        .extracting(Advisory::subject)
        .containsExactly("village:A");
  }
}
