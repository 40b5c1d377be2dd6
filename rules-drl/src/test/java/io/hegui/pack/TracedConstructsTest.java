package io.hegui.pack;

import static io.hegui.pack.Pack.pack;
import static org.assertj.core.api.Assertions.assertThat;

import io.hegui.check.CheckRequest;
import io.hegui.check.ComplianceChecker;
import io.hegui.facts.Household;
import io.hegui.facts.Submission;
import io.hegui.facts.Support;
import io.hegui.facts.Team;
import io.hegui.facts.Unit;
import io.hegui.facts.UnitLevel;
import io.hegui.facts.Village;
import io.hegui.facts.Vocabulary;
import io.hegui.trace.TraceText;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a trace tells of each thing that a rule can say, number by number. */
class TracedConstructsTest {
  private static final LocalDate DAY = LocalDate.of(2015, 9, 1);

  /**
   * The poor villages A and B are supported by two units each; only A has a team and households.
   */
  private static final Submission COUNTY =
      Submission.builder()
          .add(
              new Village("A", "甲", "T", true, null),
              new Village("B", "乙", "T", true, null),
              new Village("C", "丙", "T", false, DAY))
          .add(new Team("1", "A", DAY, DAY.plusDays(9)), new Team("2", "A", DAY, null))
          .add(
              new Household("1", "一某", "A", 3, null),
              new Household("2", "二某", "A", null, DAY),
              new Household("3", "三某", "A", 4, null))
          .add(
              new Unit("U", "一局", UnitLevel.COUNTY, null),
              new Unit("W", "二局", UnitLevel.PREFECTURE, null))
          .add(
              new Support("U", "A", DAY, null, null),
              new Support("W", "A", DAY, null, null),
              new Support("U", "B", DAY, null, null),
              new Support("W", "B", DAY, null, null))
          .build();

  @TempDir private static Path folder;
  private static ComplianceChecker checker;

  @BeforeAll
  static void compile() throws IOException {
    Pack pack =
        pack()
            .owes(
                "1-a",
                "@clause( \"1\" ) @severity( M ) @shape( STATE ) @kinds( \"MISSING ABOVE_MAXIMUM\" )"
                    + " @tables( \"villages supports units teams households\" )",
                "Village( poor, $village : id )\nSupport( villageId == $village, $unit : unitId )",
                "insertLogical( duty( \"1-a\", unit( $unit ).and( village( $village ) ) ) );")
            .message("1-a.MISSING")
            .message("1-a.MISSING.mend")
            .rule(
                "1-a MISSING",
                "",
                """
                AsOf( $today : date )
                $duty : Duty( rule == "1-a", $unit : id, $village : otherId )
                Unit( id == $unit, level == UnitLevel.COUNTY || level == UnitLevel.PREFECTURE )
                exists Parameter( name == "share", inForceOn( $today ) )
                not ( Team( villageId == $village, activeOn( $today ), $team : id ) and
                      Household( villageId == $village, persons != null, id > $team ) )
                """,
                "insertLogical( breach( $duty, Kind.MISSING ) );")
            .message("1-a.ABOVE_MAXIMUM")
            .message("1-a.ABOVE_MAXIMUM.mend")
            .rule(
                "1-a ABOVE_MAXIMUM",
                "",
                """
                $duty : Duty( rule == "1-a", $village : otherId )
                $team : Team( villageId == $village )
                $formed : java.time.LocalDate() from $team.formedOn()
                accumulate( $household : Household( villageId == $village, persons != null, $each : persons );
                            $rows : count( $household ), $persons : sum( $each );
                            $rows > 0 && $persons > 5 )
                eval( $formed.getYear() > 2014 )
                """,
                "insertLogical( breach( $duty, Kind.ABOVE_MAXIMUM ).observed( $persons ) );");
    checker = pack.checker(folder);
  }

  private static String told(String subject) {
    TraceText text = new TraceText(Vocabulary.of(checker.schema()), Locale.ENGLISH);
    List<String> lines =
        text.lines(checker.trace(COUNTY, CheckRequest.of("2016Q1"), "1-a", subject));
    return String.join("\n", lines) + "\n";
  }

  @Test
  void aboutAll() {
    assertThat(told(""))
        .isEqualTo(
            """
            1-a
              duties: 4
                unit:U/village:A  violation: above the maximum
                unit:U/village:B  violation: missing
                unit:W/village:A  violation: above the maximum
                unit:W/village:B  violation: missing

            rule "1-a" (rules.drl:10): matches: 4
              Village villages: 3 looked at, 2 left
                  poor: 2 left; not, for one, villages C, line 12
              Support supports: 4 looked at, 4 left
                  villageId == $village: 4 left; not, for one, supports unitId=U villageId=B, $village = A, line 13

            rule "1-a MISSING" (rules.drl:17): matches: 2
              AsOf: 1 looked at, 1 left
              Duty: 4 looked at, 4 left
                  rule == "1-a": 4 left, line 20
              Unit units: 2 looked at, 2 left
                  id == $unit: 2 left; not, for one, units W, $unit = U, line 21
                  level == UnitLevel.COUNTY || level == UnitLevel.PREFECTURE: 2 left, line 21
              exists: 4 looked at, 4 left
                Parameter: 4 looked at, 1 left
                    name == "share": 1 left; not, for one, due, line 22
                    inForceOn( $today ): 1 left, line 22
              not: 4 looked at, 2 left
                Team teams: 2 looked at, 1 left
                    villageId == $village: 2 left; not, for one, teams 1, $village = B, line 23
                    activeOn( $today ): 1 left; not, for one, teams 1, $today = 2016-03-31, line 23
                Household households: 3 looked at, 1 left
                    villageId == $village: 2 left, line 24
                    persons != null: 2 left; not, for one, households 2, line 24
                    id > $team: 1 left; not, for one, households 1, $team = 2, line 24

            rule "1-a ABOVE_MAXIMUM" (rules.drl:29): matches: 4
              Duty: 4 looked at, 4 left
                  rule == "1-a": 4 left, line 31
              Team teams: 2 looked at, 2 left
                  villageId == $village: 2 left; not, for one, teams 1, $village = B, line 32
              LocalDate: 1 looked at, 1 left
              accumulate: 4 looked at, 4 left
                Household households: 3 looked at, 2 left
                    villageId == $village: 2 left, line 34
                    persons != null: 2 left; not, for one, households 2, line 34
              Long: 1 looked at, 1 left
                  $rows > 0 && $persons > 5: 1 left, line 36
              eval: 4 looked at, 4 left
            """);
  }

  @Test
  void aboutWhomNothingIsMissing() {
    assertThat(told("unit:U/village:A"))
        .isEqualTo(
            """
            1-a · unit:U/village:A
              duties: 1
                unit:U/village:A  violation: above the maximum
              1-a MISSING did not fire: there is households 3, line 23

            rule "1-a" (rules.drl:10): matches: 1
              Village villages: 1 looked at, 1 left
                  poor: 1 left, line 12
              Support supports: 2 looked at, 1 left
                  villageId == $village: 1 left; not, for one, supports unitId=U villageId=B, $village = A, line 13

            rule "1-a MISSING" (rules.drl:17): matches: 0
              AsOf: 1 looked at, 1 left
              Duty: 1 looked at, 1 left
                  rule == "1-a": 1 left, line 20
              Unit units: 2 looked at, 1 left
                  id == $unit: 1 left; not, for one, units W, $unit = U, line 21
                  level == UnitLevel.COUNTY || level == UnitLevel.PREFECTURE: 2 left, line 21
              exists: 1 looked at, 1 left
                Parameter: 4 looked at, 1 left
                    name == "share": 1 left; not, for one, due, line 22
                    inForceOn( $today ): 1 left, line 22
              not: 1 looked at, 0 left
                Team teams: 2 looked at, 1 left
                    villageId == $village: 2 left, line 23
                    activeOn( $today ): 1 left; not, for one, teams 1, $today = 2016-03-31, line 23
                Household households: 3 looked at, 1 left
                    villageId == $village: 2 left, line 24
                    persons != null: 2 left; not, for one, households 2, line 24
                    id > $team: 1 left; not, for one, households 1, $team = 2, line 24

            rule "1-a ABOVE_MAXIMUM" (rules.drl:29): matches: 2
              Duty: 1 looked at, 1 left
                  rule == "1-a": 1 left, line 31
              Team teams: 2 looked at, 2 left
                  villageId == $village: 2 left, line 32
              LocalDate: 1 looked at, 1 left
              accumulate: 2 looked at, 2 left
                Household households: 3 looked at, 2 left
                    villageId == $village: 2 left, line 34
                    persons != null: 2 left; not, for one, households 2, line 34
              Long: 1 looked at, 1 left
                  $rows > 0 && $persons > 5: 1 left, line 36
              eval: 2 looked at, 2 left
            """);
  }

  @Test
  void aboutWhomSomethingIs() {
    assertThat(told("unit:W/village:B"))
        .isEqualTo(
            """
            1-a · unit:W/village:B
              duties: 1
                unit:W/village:B  violation: missing
              1-a MISSING fired: 2 of teams looked at, none meets villageId == $village (teams 1, $village = B), line 23
              1-a ABOVE_MAXIMUM did not fire: 2 of teams looked at, none meets villageId == $village (teams 1, $village = B), line 32

            rule "1-a" (rules.drl:10): matches: 1
              Village villages: 1 looked at, 1 left
                  poor: 1 left, line 12
              Support supports: 2 looked at, 1 left
                  villageId == $village: 1 left; not, for one, supports unitId=W villageId=A, $village = B, line 13

            rule "1-a MISSING" (rules.drl:17): matches: 1
              AsOf: 1 looked at, 1 left
              Duty: 1 looked at, 1 left
                  rule == "1-a": 1 left, line 20
              Unit units: 2 looked at, 1 left
                  id == $unit: 1 left; not, for one, units U, $unit = W, line 21
                  level == UnitLevel.COUNTY || level == UnitLevel.PREFECTURE: 2 left, line 21
              exists: 1 looked at, 1 left
                Parameter: 4 looked at, 1 left
                    name == "share": 1 left; not, for one, due, line 22
                    inForceOn( $today ): 1 left, line 22
              not: 1 looked at, 1 left
                Team teams: 2 looked at, 0 left
                    villageId == $village: 0 left; not, for one, teams 1, $village = B, line 23
                    activeOn( $today ): 0 left, line 23
                Household households: 0 looked at, 0 left
                    villageId == $village: 0 left, line 24
                    persons != null: 0 left, line 24
                    id > $team: 0 left, line 24

            rule "1-a ABOVE_MAXIMUM" (rules.drl:29): matches: 0
              Duty: 1 looked at, 1 left
                  rule == "1-a": 1 left, line 31
              Team teams: 2 looked at, 0 left
                  villageId == $village: 0 left; not, for one, teams 1, $village = B, line 32
              LocalDate: 0 looked at, 0 left
              accumulate: 0 looked at, 0 left
                Household households: 0 looked at, 0 left
                    villageId == $village: 0 left, line 34
                    persons != null: 0 left, line 34
              Long: 0 looked at, 0 left
                  $rows > 0 && $persons > 5: 0 left, line 36
              eval: 0 looked at, 0 left
            """);
  }
}
