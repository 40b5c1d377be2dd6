package io.hegui.examples.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hegui.check.Amendment;
import io.hegui.check.CheckRequest;
import io.hegui.check.ComplianceChecker;
import io.hegui.check.ComplianceSession;
import io.hegui.facts.Cadre;
import io.hegui.facts.Column;
import io.hegui.facts.DataFinding.Effect;
import io.hegui.facts.DataProblem;
import io.hegui.facts.Fact;
import io.hegui.facts.FactTable;
import io.hegui.facts.Household;
import io.hegui.facts.Key;
import io.hegui.facts.Pairing;
import io.hegui.facts.Rank;
import io.hegui.facts.Registers;
import io.hegui.facts.Schema;
import io.hegui.facts.Source;
import io.hegui.facts.Submission;
import io.hegui.facts.SubmissionBuilder;
import io.hegui.facts.TableSchema;
import io.hegui.facts.Team;
import io.hegui.facts.Unit;
import io.hegui.facts.UnitLevel;
import io.hegui.facts.Village;
import io.hegui.policy.ParameterOverrides;
import io.hegui.report.ComplianceReport;
import io.hegui.report.VerdictChange;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComplianceSessionTest {
  private static final ComplianceChecker CHECKER = ComplianceChecker.fromClassPath();
  private static final CheckRequest REQUEST = CheckRequest.of("2016Q1");
  private static final LocalDate DAY = LocalDate.of(2016, 3, 1);

  private static final Unit UNIT = new Unit("U1", "乡", UnitLevel.TOWNSHIP, "X1");
  private static final Cadre CADRE = cadre("C1", Rank.GRASSROOTS);
  private static final Pairing PAIRING = new Pairing("H1", "C1", DAY, null);

  private static Cadre cadre(String id, @Nullable Rank rank) {
    return new Cadre(id, "某", "U1", rank, Set.of(), true, true);
  }

  private static SubmissionBuilder county() {
    SubmissionBuilder builder = Submission.builder();
    Schema.standard().tables().forEach(builder::table);
    return builder.add(UNIT, CADRE, new Household("H1", "某", "V1", 3, null));
  }

  private static ComplianceSession open(Submission submission) {
    return CHECKER.open(submission, REQUEST);
  }

  private static List<String> told(List<VerdictChange> changes) {
    return changes.stream().map(change -> change.ruleId() + " " + change.subject()).toList();
  }

  @Test
  void aPairingMendsAndItsEndBreaksAgain() {
    try (ComplianceSession session = open(county().build())) {
      assertThat(told(session.add(PAIRING).vanished()))
          .containsExactly("3.3-caseload-min cadre:C1", "3.3-household-helper household:H1");
      Pairing ended = new Pairing("H1", "C1", DAY, DAY);
      assertThat(told(session.replace(PAIRING, ended).appeared()))
          .containsExactly("3.3-caseload-min cadre:C1", "3.3-household-helper household:H1");
      assertThat(session.submission().facts(Pairing.class)).containsExactly(ended);
    }
  }

  @Test
  @SuppressWarnings("NullAway") // what the compiler of this project would not let through
  void aRowThatLacksWhatItMustHaveIsToldAndDoesNotCount() {
    try (ComplianceSession session = open(county().build())) {
      assertThat(session.add(new Pairing(null, "C1", null, null)).all()).isEmpty();
      assertThat(session.submission().findings())
          .filteredOn(finding -> finding.table().equals("pairings"))
          .hasSize(2)
          .allMatch(finding -> finding.problem() == DataProblem.MISSING_VALUE);
      assertThat(told(session.add(PAIRING).vanished())).hasSize(2);
    }
  }

  @Test
  void aPreviewChangesNothing() {
    try (ComplianceSession session = open(county().build())) {
      ComplianceReport before = session.report();
      assertThat(session.preview(new Amendment().add(PAIRING)).vanished()).hasSize(2);
      assertThat(session.report()).isEqualTo(before);
    }
  }

  @Test
  void aRowThatIsNotThereRefusesAllChanges() {
    try (ComplianceSession session = open(county().build())) {
      ComplianceReport before = session.report();
      Amendment amendment = new Amendment().remove(CADRE).add(PAIRING).remove(cadre("C9", null));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> session.amend(amendment))
          .withMessageContaining("cadres");
      assertThatIllegalArgumentException().isThrownBy(() -> session.replace(UNIT, CADRE));
      assertThatIllegalArgumentException().isThrownBy(() -> session.add(new Stranger()));
      assertThat(session.report()).isEqualTo(before);
    }
  }

  record Stranger() implements Fact {}

  @Test
  void aRuleThatThrowsLeavesTheSessionAsItWas() throws IOException {
    // No month has such a day, which is found out when there is a team to report on it.
    ParameterOverrides noDay =
        ParameterOverrides.read(new StringReader("report.dayOfMonth: 0"), "county.yaml");
    try (ComplianceSession session = CHECKER.with(noDay).open(county().build(), REQUEST)) {
      ComplianceReport before = session.report();
      Team team = new Team("T1", "V1", DAY, null);
      Village village = new Village("V1", "村", "X1", true, null);
      assertThatThrownBy(() -> session.add(team, village)).isInstanceOf(RuntimeException.class);
      assertThat(session.isOpen()).isTrue();
      assertThat(session.report()).isEqualTo(before);
      assertThat(session.add(PAIRING).vanished()).hasSize(2);
    }
  }

  @Test
  void aFactThatCannotBeAskedLeavesTheSessionAsItWas() {
    try (ComplianceSession session = open(county().build())) {
      ComplianceReport before = session.report();
      assertThatThrownBy(() -> session.add(PAIRING, nothing()))
          .isInstanceOf(NullPointerException.class);
      assertThat(session.report()).isEqualTo(before);
    }
  }

  @SuppressWarnings("NullAway") // what a careless caller hands over
  private static Fact nothing() {
    return null;
  }

  /** A table of one's own, at whose rows the machine runs out of memory. */
  @FactTable(name = "fragile", heading = "易碎品")
  public record Fragile(@Column("编号") @Key String id) implements Fact {
    private static final AtomicInteger LOOKS = new AtomicInteger();

    @Override
    public List<String> lacks(Registers registers) {
      if (LOOKS.decrementAndGet() == 0) {
        throw new OutOfMemoryError("made up");
      }
      return List.of();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void aChangeInWhoseMidstMemoryRunsOutClosesTheSession(int look) {
    Schema schema = Schema.standard().with(List.of(Fragile.class));
    try (ComplianceSession session = open(Submission.builder(schema).add(UNIT, CADRE).build())) {
      Fragile.LOOKS.set(look);
      assertThatThrownBy(() -> session.add(PAIRING, new Fragile("1")))
          .isInstanceOf(OutOfMemoryError.class);
      assertThat(session.isOpen()).isFalse();
      assertThatIllegalStateException().isThrownBy(session::report);
    }
  }

  @Test
  void whatWasRefusedIsAcceptedWhenNothingStandsInTheWay() {
    Cadre second = cadre("C1", Rank.STAFF);
    Submission submission = county().add(second).build();
    try (ComplianceSession session = open(submission)) {
      assertThat(session.report()).isEqualTo(CHECKER.check(submission, REQUEST));
      session.remove(CADRE);
      assertThat(session.submission().facts(Cadre.class)).containsExactly(second);
      assertThat(session.submission().findings()).noneMatch(f -> f.table().equals("cadres"));
    }
  }

  @Test
  void whatReadersFoundStays() {
    TableSchema cadres = Schema.standard().table(Cadre.class);
    Source line = new Source("干部.csv", "", 3);
    SubmissionBuilder builder = county();
    builder.add(cadre("C2", Rank.STAFF), new Source("干部.csv", "", 2));
    builder.reject(
        cadres,
        List.of(
            SubmissionBuilder.finding(
                "cadres", line, "rank", "x", DataProblem.UNKNOWN_WORD, Effect.ROW_REJECTED, "")));
    builder.incomplete(Schema.standard().table(Pairing.class));
    Submission submission = builder.build();
    try (ComplianceSession session = open(submission)) {
      assertThat(session.report()).isEqualTo(CHECKER.check(submission, REQUEST));
      session.add(cadre("C3", Rank.STAFF));
      assertThat(session.report()).isEqualTo(CHECKER.check(session.submission(), REQUEST));
      assertThat(session.submission().findings()).anyMatch(f -> f.source().equals(line));
      assertThat(session.submission().holds("pairings")).isFalse();
    }
  }

  @Test
  void aClosedSessionSaysSo() {
    ComplianceSession session = open(county().build());
    session.close();
    session.close();
    assertThat(session.isOpen()).isFalse();
    assertThatIllegalStateException().isThrownBy(() -> session.add(PAIRING));
    assertThatIllegalStateException().isThrownBy(session::report);
  }

  @Test
  void anUnknownRuleIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CHECKER.open(county().build(), REQUEST.onlyRules("9.9-nothing")));
  }
}
