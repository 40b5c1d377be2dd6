package io.hegui.trace;

import static org.assertj.core.api.Assertions.assertThat;

import io.hegui.facts.Schema;
import io.hegui.facts.Vocabulary;
import io.hegui.text.Text;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TraceTextTest {
  private static final Condition ACTIVE = new Condition("activeOn( $today )", 9, 0, "2016-03-31");
  private static final Condition OWN = new Condition("householdId == $h", 0, 2, "");

  private static Look look(
      String what, String table, int depth, int looked, int left, Condition... asked) {
    return new Look(
        what, table, depth, 8, looked, left, List.of(asked), left > 0 ? "that one" : "");
  }

  private static RuleTrace trace(PartTrace... parts) {
    List<DutyTrace> duties =
        List.of(
            new DutyTrace("household:H1", "", new Text("合规", "compliant")),
            new DutyTrace("household:H2", "2016Q1", new Text("缺少", "missing")));
    return new RuleTrace("3.3", "", List.of(), true, duties, List.of(parts));
  }

  private static PartTrace part(int matches, Look... looks) {
    return new PartTrace("3.3 MISSING", "c/3.3.drl", 5, matches, List.of(looks));
  }

  private static List<String> english(RuleTrace trace) {
    return new TraceText(Vocabulary.of(Schema.standard()), Locale.ENGLISH).summary(trace);
  }

  private static String why(PartTrace part) {
    List<String> lines = english(trace(part));
    assertThat(lines).hasSize(5);
    return lines.get(4);
  }

  @Test
  void theDutiesAreToldAndWhatBecameOfThem() {
    assertThat(english(trace()))
        .containsExactly(
            "3.3",
            "  duties: 2",
            "    household:H1  compliant",
            "    household:H2 2016Q1  missing");
  }

  @Test
  void aRuleThatDidNotRunSaysWhy() {
    assertThat(
            english(
                new RuleTrace(
                    "3.3",
                    "household:H1",
                    List.of("pairings", "teams"),
                    true,
                    List.of(),
                    List.of())))
        .containsExactly("3.3 · household:H1", "  did not run: not submitted: pairings, teams");
    assertThat(english(new RuleTrace("3.3", "", List.of(), false, List.of(), List.of())))
        .containsExactly("3.3", "  did not run: the day is outside of the policy's time");
  }

  @Test
  void aPartThatDidNotFireSaysWhereTheLastCandidateFellOut() {
    assertThat(
            why(
                part(
                    0,
                    look("AsOf", "", 0, 1, 1),
                    look("Pairing", "pairings", 0, 3, 0, OWN, ACTIVE))))
        .isEqualTo(
            "  3.3 MISSING did not fire: 3 of pairings looked at, none meets activeOn( $today )"
                + " (2016-03-31), line 9");
    assertThat(why(part(0, look("Pairing", "pairings", 0, 0, 0, ACTIVE))))
        .isEqualTo("  3.3 MISSING did not fire: there is no pairings, line 8");
    assertThat(why(part(0, look("Term", "", 0, 2, 0))))
        .isEqualTo("  3.3 MISSING did not fire: there is no Term, line 8");
  }

  @Test
  void ofAGroupWithoutAnythingLeftThePatternWithinIsTold() {
    assertThat(
            why(part(0, look("exists", "", 0, 1, 0), look("Pairing", "pairings", 1, 3, 0, ACTIVE))))
        .contains("3 of pairings looked at");
    assertThat(why(part(0, look("exists", "", 0, 1, 0)))).contains("there is no exists");
  }

  @Test
  void ofADenialThatDoesNotHoldWhatItFoundIsTold() {
    assertThat(why(part(0, look("not", "", 0, 1, 0), look("Pairing", "pairings", 1, 3, 1))))
        .isEqualTo("  3.3 MISSING did not fire: there is that one, line 8");
  }

  @Test
  void aPartThatFiredSaysWhatItDenied() {
    assertThat(
            why(
                part(
                    1,
                    look("Household", "households", 0, 1, 1),
                    look("not", "", 0, 1, 1),
                    look("Pairing", "pairings", 1, 3, 0, ACTIVE),
                    look("Term", "", 0, 1, 1))))
        .startsWith("  3.3 MISSING fired: 3 of pairings looked at");
  }

  @Test
  void aPartThatDidNotFireDoesNotSayWhatItDenied() {
    assertThat(
            why(
                part(
                    0,
                    look("not", "", 0, 1, 1),
                    look("Pairing", "pairings", 1, 3, 0, ACTIVE),
                    look("Term", "", 0, 0, 0))))
        .isEqualTo("  3.3 MISSING did not fire: there is no Term, line 8");
  }

  @Test
  void everyConditionIsToldWithWhatItLeft() {
    RuleTrace trace =
        trace(part(0, look("not", "", 0, 1, 0), look("Pairing", "pairings", 1, 3, 0, OWN, ACTIVE)));
    assertThat(new TraceText(Vocabulary.of(Schema.standard()), Locale.ENGLISH).lines(trace))
        .endsWith(
            "",
            "rule \"3.3 MISSING\" (c/3.3.drl:5): matches: 0",
            "  not: 1 looked at, 0 left",
            "    Pairing pairings: 3 looked at, 0 left",
            "        householdId == $h: 2 left",
            "        activeOn( $today ): 0 left; not, for one, 2016-03-31, line 9");
    assertThat(new TraceText(Vocabulary.of(Schema.standard()), Locale.CHINESE).lines(trace))
        .contains("    Pairing 结对帮扶：看了 3，剩 0", "        householdId == $h：剩 2");
  }
}
