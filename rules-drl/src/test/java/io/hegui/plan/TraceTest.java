package io.hegui.plan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hegui.check.CheckRequest;
import io.hegui.check.ComplianceChecker;
import io.hegui.facts.Submission;
import io.hegui.facts.SubmissionBuilder;
import io.hegui.facts.Vocabulary;
import io.hegui.input.SubmissionReader;
import io.hegui.policy.RuleInfo;
import io.hegui.testkit.Case;
import io.hegui.testkit.Cases;
import io.hegui.trace.Condition;
import io.hegui.trace.DutyTrace;
import io.hegui.trace.Look;
import io.hegui.trace.PartTrace;
import io.hegui.trace.RuleTrace;
import io.hegui.trace.TraceText;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A trace says how a rule came to what a check says. */
class TraceTest {
  private static final ComplianceChecker CHECKER = ComplianceChecker.fromClassPath();

  private static final String TWO_ENDED_PAIRINGS =
      """
      {"households": [{"id": "H001", "villageId": "V01"}, {"id": "H002", "villageId": "V01"}],
       "units": [{"id": "VU1", "name": "青石村村委会", "level": "VILLAGE", "townshipId": "X01"}],
       "cadres": [{"id": "C05", "name": "戊某", "unitId": "VU1", "rank": "GRASSROOTS"}],
       "pairings": [
         {"householdId": "H001", "cadreId": "C05", "from": "2015-09-10", "to": "2015-12-15"},
         {"householdId": "H001", "cadreId": "C05", "from": "2016-01-10", "to": "2016-02-15"},
         {"householdId": "H002", "cadreId": "C05", "from": "2015-09-10"}]}
      """;

  static List<RuleInfo> rules() {
    return CHECKER.policies().get(0).rules();
  }

  private static List<Case> examples(RuleInfo rule) {
    return Cases.onClassPath(
            TraceTest.class.getClassLoader(),
            "io/hegui/plan/examples",
            CHECKER,
            CHECKER.policies().get(0).id())
        .of(rule);
  }

  private static Submission facts(String json) {
    return SubmissionReader.of(CHECKER.schema()).readJson(new StringReader(json), "facts.json");
  }

  private static RuleTrace trace(Case each, String subject) {
    CheckRequest request = CheckRequest.of(each.period()).asOf(each.asOf());
    return CHECKER.trace(each.facts(), request, each.rule().id(), subject);
  }

  private static PartTrace part(RuleTrace trace, String name) {
    return trace.parts().stream()
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> source(String file) {
    try (InputStream in = CHECKER.getClass().getResourceAsStream("/io/hegui/plan/" + file)) {
      return new String(in.readAllBytes(), UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("rules")
  void everyRuleIsTracedInEveryExampleToTheDutiesThatACheckFinds(RuleInfo rule) {
    for (Case each : examples(rule)) {
      RuleTrace all = trace(each, "");
      assertThat(all.duties()).as(each.toString()).hasSizeGreaterThanOrEqualTo(each.checked());
      assertThat(part(all, rule.id()).matches()).isGreaterThanOrEqualTo(all.duties().size());
      for (PartTrace part : all.parts()) {
        assertThat(part.file()).endsWith(".drl");
        assertThat(part.matches() > 0).as(part.name()).isEqualTo(part.decisive().isEmpty());
        assertThat(part.looks())
            .allSatisfy(
                look ->
                    assertThat(look.conditions())
                        .allMatch(condition -> !condition.text().startsWith("GENERATED")));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("rules")
  void everyConditionIsToldWithTheLineAtWhichItStands(RuleInfo rule) {
    for (PartTrace part : trace(examples(rule).get(0), "").parts()) {
      List<String> source = source(part.file());
      assertThat(source.get(part.line() - 1)).startsWith("rule \"" + part.name() + "\"");
      int above = part.line();
      for (Look look : part.looks()) {
        String opens = look.isGroup() ? look.what() : look.what() + "(";
        assertThat(look.line()).as(look.what()).isGreaterThanOrEqualTo(above);
        // A result of a group is bound without a pattern of its own.
        if (look.isGroup() || !look.table().isEmpty()) {
          assertThat(source.get(look.line() - 1)).contains(opens);
        }
        for (Condition condition : look.conditions()) {
          String from = String.join("\n", source.subList(condition.line() - 1, source.size()));
          int place = from.indexOf(condition.text());
          assertThat(place)
              .as(condition.text() + " at line " + condition.line())
              .isBetween(0, source.get(condition.line() - 1).length());
          assertThat(condition.line()).isGreaterThanOrEqualTo(look.line());
        }
        above = look.line();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("rules")
  void aTraceOfOneSubjectIsAboutItsDutiesAlone(RuleInfo rule) {
    for (Case each : examples(rule)) {
      for (DutyTrace duty : trace(each, "").duties()) {
        RuleTrace own = trace(each, duty.subject());
        assertThat(own.duties()).contains(duty).allMatch(o -> o.subject().equals(duty.subject()));
        assertThat(part(own, rule.id()).matches()).isPositive();
      }
    }
  }

  @Test
  void whatWasLookedAtAndWhyNoneIsLeftIsToldInBothLanguages() {
    RuleTrace trace =
        CHECKER.trace(
            facts(TWO_ENDED_PAIRINGS),
            CheckRequest.of("2016Q1"),
            "3.3-household-helper",
            "household:H001");

    assertThat(trace.duties()).extracting(DutyTrace::subject).containsExactly("household:H001");
    assertThat(new TraceText(Vocabulary.of(CHECKER.schema()), Locale.ENGLISH).summary(trace))
        .anyMatch(
            line ->
                line.contains("3.3-household-helper MISSING fired: ")
                    && line.contains("none meets activeOn( $today )")
                    && line.contains("2016-03-31"));
    assertThat(new TraceText(Vocabulary.of(CHECKER.schema()), Locale.CHINESE).lines(trace))
        .anyMatch(line -> line.contains("没有一个符合 activeOn( $today )"))
        .anyMatch(line -> line.contains("chapter3/3.3-household-helpers.drl:24"))
        .anyMatch(line -> line.contains("householdId == $household：剩 2"));
  }

  @Test
  void aDutyIsNotBrokenForTheRowThatKeepsIt() {
    RuleTrace trace =
        CHECKER.trace(
            facts(TWO_ENDED_PAIRINGS),
            CheckRequest.of("2016Q1"),
            "3.3-household-helper",
            "household:H002");

    PartTrace missing = part(trace, "3.3-household-helper MISSING");
    assertThat(missing.matches()).isZero();
    assertThat(missing.decisive())
        .hasValueSatisfying(
            look -> {
              assertThat(look.what()).isEqualTo("not");
              assertThat(missing.found(look).map(Look::seen)).contains("cadres C05");
            });
    assertThat(missing.looks())
        .extracting(Look::seen)
        .contains("pairings householdId=H002 cadreId=C05");
    assertThat(trace.duties().get(0).verdict().en()).isEqualTo("compliant");
  }

  @Test
  void aRuleWhoseTablesWereNotSubmittedSaysWhich() {
    SubmissionBuilder nothing = Submission.builder(CHECKER.schema());

    RuleTrace trace =
        CHECKER.trace(nothing.build(), CheckRequest.of("2016Q1"), "3.3-household-helper", "");

    assertThat(trace.absent()).containsExactly("households", "pairings", "cadres", "units");
    assertThat(trace.parts()).isEmpty();
  }

  @Test
  void aRuleThatThereIsNotIsRefused() {
    assertThatThrownBy(
            () -> CHECKER.trace(facts("{}"), CheckRequest.of("2016Q1"), "9.9-nothing", ""))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("9.9-nothing");
  }
}
