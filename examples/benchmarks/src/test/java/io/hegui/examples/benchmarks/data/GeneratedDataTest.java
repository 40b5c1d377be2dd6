package io.hegui.examples.benchmarks.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.hegui.calendar.AuditPeriod;
import io.hegui.check.CheckRequest;
import io.hegui.check.ComplianceChecker;
import io.hegui.examples.opinion.Opinion;
import io.hegui.examples.opinion.Opinion.Status;
import io.hegui.examples.opinion.SecondOpinion;
import io.hegui.facts.Pairing;
import io.hegui.facts.Submission;
import io.hegui.facts.TableAccount;
import io.hegui.input.SubmissionReader;
import io.hegui.report.ComplianceReport;
import io.hegui.report.Violation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeneratedDataTest {
  private static final ComplianceChecker CHECKER = ComplianceChecker.fromClassPath();
  private static final Size SMALL = new Size(3, 3, 20, 12, 10);
  private static final GeneratedData DATA = GeneratedData.of(SMALL);
  private static final AuditPeriod WHOLE_PLAN = AuditPeriod.parse("2015-09-01..2020-12-31");

  @TempDir private Path folder;

  private Submission read(GeneratedData data) throws IOException {
    data.into(folder);
    return SubmissionReader.standard().read(folder);
  }

  private static ComplianceReport check(Submission submission, AuditPeriod period) {
    return CHECKER.check(submission, CheckRequest.of(period));
  }

  @Test
  void dataWithoutFaultsIsAcceptedWholeAndBreaksNothing() throws IOException {
    for (AuditPeriod period : List.of(GeneratedData.FIRST_QUARTER_2016, WHOLE_PLAN)) {
      Submission submission = read(DATA.withFaults(0).upTo(period));
      assertThat(submission.findings()).isEmpty();
      ComplianceReport report = check(submission, period);
      assertThat(report.violations()).extracting(Violation::ruleId, Violation::subject).isEmpty();
      assertThat(report.undetermined()).isEmpty();
    }
  }

  @Test
  void faultsBreakEveryRuleAndTheSecondOpinionSeesTheSame() throws IOException {
    Set<String> broken = new TreeSet<>();
    agree(DATA.withFaults(0.2), broken);
    for (int seed = 1; seed <= 6; seed++) {
      // One county alone: what is owed once for the whole county is broken more often.
      agree(new GeneratedData(new Size(1, 20, 24, 6, 8), 0.2, WHOLE_PLAN, seed), broken);
    }
    assertThat(broken).containsExactlyElementsOf(SecondOpinion.ruleIds());
  }

  private void agree(GeneratedData data, Set<String> broken) throws IOException {
    Submission submission = read(data);
    assertThat(submission.findings()).isEmpty();
    List<String> engine =
        check(submission, data.last()).violations().stream()
            .map(each -> line(each.ruleId(), each.subject(), each.occurrence(), each.kind()))
            .toList();
    List<Opinion> plain =
        SecondOpinion.check(submission, data.last(), data.last().to()).stream()
            .filter(opinion -> opinion.status() == Status.VIOLATION)
            .toList();
    plain.stream().map(Opinion::ruleId).forEach(broken::add);
    assertThat(engine)
        .containsExactlyInAnyOrderElementsOf(
            plain.stream()
                .map(each -> line(each.ruleId(), each.subject(), each.occurrence(), each.kind()))
                .toList());
  }

  private static String line(String rule, String subject, String occurrence, Object kind) {
    return String.join(" ", rule, subject, occurrence, kind.toString());
  }

  @Test
  void sameSeedGivesTheSameBytesAndTheNumberOfRowsIsTold() throws IOException {
    long rows = DATA.into(folder.resolve("one"));
    assertThat(DATA.into(folder.resolve("other"))).isEqualTo(rows);
    try (var files = Files.list(folder.resolve("one"))) {
      for (Path file : files.toList()) {
        assertThat(folder.resolve("other").resolve(file.getFileName()))
            .hasSameBinaryContentAs(file);
      }
    }
    Submission submission = SubmissionReader.standard().read(folder.resolve("one"));
    assertThat(submission.accounts().stream().mapToLong(TableAccount::read).sum()).isEqualTo(rows);
  }

  @Test
  void countyHasTheSizeThatIsAskedFor() throws IOException {
    Submission submission = read(GeneratedData.of(Size.COUNTY));
    assertThat(submission.rows("villages")).hasSize(100);
    assertThat(submission.rows("households")).hasSize(5_000);
    assertThat(submission.rows("cadres").size()).isBetween(2_200, 2_600);
  }

  @Test
  void unitsFromAboveTieCountiesTogetherAndARegionIsContiguous() throws IOException {
    List<Pairing> pairings = read(DATA).facts(Pairing.class);
    assertThat(pairings)
        .anyMatch(each -> !county(each.householdId()).equals(county(each.cadreId())));
    assertThat(pairings).extracting(each -> county(each.householdId())).isSorted();
  }

  private static String county(String id) {
    return id.substring(0, 4);
  }
}
