package io.hegui.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.hegui.check.CheckRequest;
import io.hegui.check.ComplianceChecker;
import io.hegui.facts.Appraisal;
import io.hegui.facts.Fact;
import io.hegui.facts.GroupRole;
import io.hegui.facts.Position;
import io.hegui.facts.Rank;
import io.hegui.facts.Row;
import io.hegui.facts.Source;
import io.hegui.facts.Submission;
import io.hegui.facts.SubmissionBuilder;
import io.hegui.facts.TableSchema;
import io.hegui.facts.TeamRole;
import io.hegui.facts.UnitLevel;
import io.hegui.facts.VisitKind;
import io.hegui.json.ReportJson;
import io.hegui.plan.fixture.Days;
import io.hegui.plan.fixture.Papers;
import io.hegui.plan.fixture.People;
import io.hegui.plan.fixture.Places;
import io.hegui.plan.fixture.Ties;
import io.hegui.plan.fixture.Verdicts;
import io.hegui.plan.fixture.Work;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same facts give the same report, byte for byte, in any order and by any thread. */
class SameBytesTest {
  private static final int SHUFFLES = 25;
  private static final int THREADS = 8;
  private static final UnitLevel[] HIGHER = {
    UnitLevel.PROVINCE, UnitLevel.PREFECTURE, UnitLevel.COUNTY
  };
  private static final CheckRequest REQUEST = CheckRequest.of("2016Q1");

  /** A county in which much goes wrong, each row with a place of its own. */
  private static Submission county(long seed) {
    Random random = new Random(seed);
    SubmissionBuilder builder = Submission.builder();
    int row = 1;
    for (Fact fact : facts(random)) {
      builder.add(fact, new Source("rows.csv", "", row++));
    }
    builder.schema().tables().stream()
        .filter(table -> !table.name().equals("industries") || seed % 2 == 0)
        .forEach(builder::table);
    return builder.build();
  }

  private static List<Fact> facts(Random random) {
    List<Fact> facts = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      facts.add(Places.township("X" + i));
      facts.add(Ties.group("G" + i, "X" + random.nextInt(4)));
      facts.add(People.unit("TU" + i, UnitLevel.TOWNSHIP, "X" + i));
    }
    for (int i = 0; i < 9; i++) {
      facts.add(Places.village("V" + i, "X" + random.nextInt(5)));
      facts.add(Ties.team("T" + i, "V" + random.nextInt(9)));
      facts.add(People.unit("U" + i, any(HIGHER, random)));
    }
    for (int i = 0; i < 40; i++) {
      String unit = i % 3 == 0 ? "TU" + random.nextInt(4) : "U" + random.nextInt(10);
      facts.add(
          People.inOffice(
              People.cadre(
                  "C" + i, unit, any(Rank.values(), random), any(Position.values(), random)),
              i % 7 == 0 ? null : Boolean.TRUE));
      facts.add(
          Ties.posting(
              "P" + i, "T" + random.nextInt(9), cadre(random), any(TeamRole.values(), random)));
      facts.add(
          Ties.groupMember(
              "G" + random.nextInt(4), cadre(random), any(GroupRole.values(), random)));
      facts.add(Ties.link(cadre(random), "X" + random.nextInt(4)));
      facts.add(Places.household("H" + i, "V" + random.nextInt(10)));
      facts.add(
          Work.waiver("3.3-caseload-max", "cadre:" + cadre(random), "2016-01-01..2016-12-31"));
    }
    for (int i = 0; i < 120; i++) {
      facts.add(Ties.pairing("H" + random.nextInt(42), cadre(random)));
    }
    for (int i = 0; i < 60; i++) {
      addWork(facts, i, random);
    }
    return facts;
  }

  /** What was done and filed, much of it twice or in part. */
  private static void addWork(List<Fact> facts, int i, Random random) {
    String posting = "P" + random.nextInt(40);
    String team = "T" + random.nextInt(9);
    String unit = "U" + random.nextInt(9);
    String village = "V" + random.nextInt(9);
    String township = "X" + random.nextInt(4);
    String day = day(random);
    facts.add(Work.visit("W" + i, any(VisitKind.values(), random), cadre(random), village, day));
    facts.add(Work.problem("B" + i, unit, day));
    facts.add(Work.diversion(posting, day + ".."));
    facts.add(Work.allowance(posting, "2016-0" + (1 + i % 3), i % 2, i % 3, 1));
    facts.add(Work.funding(unit, 2015, i % 2));
    facts.add(Papers.report(team, "2016-0" + (1 + i % 3), day, i % 2 == 0, i % 3));
    facts.add(Papers.villagePlan("VP" + i, village, i % 4 == 0 ? "" : day));
    facts.add(Papers.householdPlan("HP" + i, "H" + random.nextInt(40), day));
    facts.add(Papers.householdSurvey(team, day));
    facts.add(Papers.townshipSummary(township, cadre(random), day));
    facts.add(Papers.ledger(team, day));
    facts.add(Papers.archive(cadre(random), day));
    facts.add(Papers.appraisal(unit, 2015, day));
    facts.add(new Appraisal(unit, 2015, Days.day(day), i % 2 == 0 ? null : false, null, null));
    facts.add(Papers.rosterFiling(unit, township, day));
    facts.add(Papers.annexFiling(township, 2 + i % 3, day));
    facts.add(Papers.finalReport(posting, day));
    facts.add(Ties.support(unit, village, "2015-09-01..2016-12-31"));
  }

  private static String day(Random random) {
    return Days.day("2015-09-01").plusDays(random.nextInt(210)).toString();
  }

  private static String cadre(Random random) {
    return "C" + random.nextInt(42);
  }

  private static <T> T any(T[] values, Random random) {
    return values[random.nextInt(values.length)];
  }

  /** The same rows in another order, tables included. */
  private static Submission shuffled(Submission submission, Random random) {
    List<Row<?>> rows = new ArrayList<>();
    List<TableSchema> tables = new ArrayList<>();
    for (TableSchema table : submission.schema().tables()) {
      if (submission.holds(table.name())) {
        tables.add(table);
        rows.addAll(submission.rows(table.name()));
      }
    }
    Collections.shuffle(rows, random);
    Collections.shuffle(tables, random);
    SubmissionBuilder builder = Submission.builder();
    tables.forEach(table -> builder.table(builder.schema().table(table.type())));
    rows.forEach(row -> builder.add(row.fact(), row.source()));
    return builder.build();
  }

  private static String check(ComplianceChecker checker, Submission submission) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ReportJson.write(checker.check(submission, REQUEST), out);
    return out.toString(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void theOrderOfRowsPlaysNoPart(long seed) throws IOException {
    Submission submission = county(seed);
    String expected = check(Verdicts.checker(), submission);
    for (int shuffle = 0; shuffle < SHUFFLES; shuffle++) {
      assertThat(check(Verdicts.checker(), shuffled(submission, new Random(shuffle))))
          .as("county %s, shuffle %s", seed, shuffle)
          .isEqualTo(expected);
    }
  }

  @Test
  void anotherCheckerGivesTheSameBytes() throws IOException {
    Submission submission = county(5);
    assertThat(check(ComplianceChecker.fromClassPath(), submission))
        .isEqualTo(check(Verdicts.checker(), submission));
  }

  @Test
  void countiesAreNotAllAlike() throws IOException {
    assertThat(check(Verdicts.checker(), county(1)))
        .isNotEqualTo(check(Verdicts.checker(), county(2)));
    assertThat(Verdicts.checker().check(county(2), REQUEST).violations()).hasSizeGreaterThan(50);
  }

  @Test
  void manyThreadsShareOneChecker() throws Exception {
    ComplianceChecker checker = Verdicts.checker();
    List<String> expected = new ArrayList<>();
    for (long seed = 0; seed < 4; seed++) {
      expected.add(check(checker, county(seed)));
    }
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Callable<String>> checks = new ArrayList<>();
      for (int i = 0; i < THREADS * 8; i++) {
        Submission submission = county(i % 4);
        checks.add(() -> check(checker, submission));
      }
      List<Future<String>> done = threads.invokeAll(checks);
      for (int i = 0; i < done.size(); i++) {
        assertThat(done.get(i).get()).isEqualTo(expected.get(i % 4));
      }
    } finally {
      threads.shutdown();
    }
  }
}
