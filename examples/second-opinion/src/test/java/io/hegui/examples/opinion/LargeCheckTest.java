package io.hegui.examples.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import io.hegui.check.CheckRequest;
import io.hegui.check.ComplianceChecker;
import io.hegui.facts.DataFinding.Effect;
import io.hegui.facts.DataProblem;
import io.hegui.facts.Fact;
import io.hegui.facts.Intake;
import io.hegui.facts.Row;
import io.hegui.facts.Source;
import io.hegui.facts.Submission;
import io.hegui.facts.SubmissionBuilder;
import io.hegui.facts.TableSchema;
import io.hegui.input.FileForm;
import io.hegui.input.SubmissionReader;
import io.hegui.json.ReportJson;
import io.hegui.json.ReportMerge;
import io.hegui.large.LargeCheck;
import io.hegui.large.Progress;
import io.hegui.large.StoppedException;
import io.hegui.report.ComplianceReport;
import io.hegui.report.RuleSummary;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A submission that is checked share by share gets the report of a check in memory. */
class LargeCheckTest {
  private static final ComplianceChecker CHECKER = ComplianceChecker.fromClassPath();
  private static final List<Path> INPUT = List.of(Path.of("any.county"));

  @TempDir Path folder;

  /**
   * A random county's rows as if they stood in a file, with rows among them that cannot be read, or
   * bear another row's id.
   */
  private record RandomForm(RandomCounty county) implements FileForm {
    @Override
    public Set<String> extensions() {
      return Set.of("county");
    }

    @Override
    public void read(Path path, String file, Intake intake) {
      for (TableSchema table : intake.schema().tables()) {
        if (county.submission().holds(table.name())) {
          intake.table(table);
          rows(table, file, intake);
        }
      }
    }

    private void rows(TableSchema table, String file, Intake intake) {
      List<Row<?>> rows = county.submission().rows(table.name());
      for (int i = 0; i < rows.size(); i++) {
        intake.add(rows.get(i).fact(), new Source(file, table.name(), 3 * i));
        if (i % 5 == 3 && table.key().isPresent()) {
          Fact other = withIdOf(table, rows.get(i - 1).fact(), rows.get(i).fact());
          intake.add(other, new Source(file, table.name(), 3 * i + 1));
        }
        if (i % 11 == 4) {
          Source source = new Source(file, table.name(), 3 * i + 2);
          intake.reject(
              table,
              List.of(
                  SubmissionBuilder.finding(
                      table.name(),
                      source,
                      "id",
                      "?",
                      DataProblem.MALFORMED,
                      Effect.ROW_REJECTED,
                      "")));
        }
      }
    }

    private static Fact withIdOf(TableSchema table, Fact row, Fact named) {
      List<@Nullable Object> values = new ArrayList<>();
      table.columns().forEach(column -> values.add(column.value(column.key() ? named : row)));
      return table.create(values.toArray());
    }
  }

  @Test
  void sharesSayWhatTheWholeSays() throws IOException {
    ExecutorService threads = Executors.newFixedThreadPool(3);
    try {
      for (long seed = 1; seed <= Long.getLong("hegui.counties", 25); seed++) {
        RandomCounty county = RandomCounty.of(seed);
        compare(county, seed, LargeCheck.of(CHECKER).inSharesOf(1 + seed * seed % 97));
        compare(county, seed, LargeCheck.of(CHECKER).inSharesOf(30).on(threads, 3));
      }
    } finally {
      threads.shutdown();
    }
  }

  private void compare(RandomCounty county, long seed, LargeCheck check) throws IOException {
    SubmissionReader reader = SubmissionReader.standard().with(new RandomForm(county));
    CheckRequest request = CheckRequest.of(county.period()).asOf(county.asOf());
    ByteArrayOutputStream report = new ByteArrayOutputStream();
    ReportMerge.Totals totals =
        check.reading(reader).run(INPUT, request, folder.resolve("work"), report);
    Submission submission = reader.read(INPUT);
    ComplianceReport whole = CHECKER.check(submission, request);
    assertThat(report.toString(StandardCharsets.UTF_8))
        .as("county %d", seed)
        .isEqualTo(json(whole));
    assertThat(totals.rules()).isEqualTo(whole.rules());
    assertThat(totals.dataFindings().values().stream().mapToLong(count -> count).sum())
        .isEqualTo(whole.dataFindings().size());
    assertThat(folder.resolve("work")).doesNotExist();
  }

  private static String json(ComplianceReport report) throws IOException {
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    ReportJson.write(report, json);
    return json.toString(StandardCharsets.UTF_8);
  }

  @Test
  void aCheckThatWasStoppedGoesOnWhereItWas() throws IOException {
    RandomCounty county = RandomCounty.of(3);
    SubmissionReader reader = SubmissionReader.standard().with(new RandomForm(county));
    CheckRequest request = CheckRequest.of(county.period()).asOf(county.asOf());
    ByteArrayOutputStream report = new ByteArrayOutputStream();
    Path work = folder.resolve("work");
    LargeCheck check = LargeCheck.of(CHECKER).reading(reader).inSharesOf(40);
    int stops = 0;
    for (boolean done = false; !done; ) {
      AtomicInteger shares = new AtomicInteger();
      Progress progress =
          (stage, reached, total) -> {
            if (stage == Progress.Stage.CHECK) {
              shares.incrementAndGet();
            }
          };
      long before = reports(work);
      int stopAt = (int) before + 2;
      try {
        check.telling(progress, () -> shares.get() == stopAt).run(INPUT, request, work, report);
        done = true;
      } catch (StoppedException e) {
        stops++;
        assertThat(report.size()).isZero();
        assertThat(reports(work)).isGreaterThan(before);
      }
    }
    assertThat(stops).isGreaterThan(1);
    assertThat(report.toString(StandardCharsets.UTF_8))
        .isEqualTo(json(CHECKER.check(reader.read(INPUT), request)));
  }

  private static long reports(Path work) throws IOException {
    if (!Files.exists(work)) {
      return 0;
    }
    try (Stream<Path> files = Files.list(work)) {
      return files.filter(file -> file.getFileName().toString().startsWith("report-")).count();
    }
  }

  @Test
  void aFolderWithOthersFilesIsLeftAlone() throws IOException {
    Path theirs = Files.writeString(folder.resolve("letter.txt"), "dear");
    assertThatIOException()
        .isThrownBy(
            () ->
                LargeCheck.of(CHECKER)
                    .run(INPUT, CheckRequest.of("2016Q1"), folder, new ByteArrayOutputStream()));
    assertThat(theirs).hasContent("dear");
  }

  @Test
  void reportsOfDifferentChecksAreNotMerged() throws IOException {
    Submission nothing = Submission.builder().build();
    List<Path> reports = new ArrayList<>();
    for (String period : List.of("2016Q1", "2016Q2")) {
      Path file = folder.resolve(period);
      Files.writeString(file, json(CHECKER.check(nothing, CheckRequest.of(period))));
      reports.add(file);
    }
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> ReportMerge.merge(reports, List.of(), new ByteArrayOutputStream()));
  }

  @Test
  void countsOfOneRuleAddUpUnlessItFailed() {
    RuleSummary rule =
        CHECKER.check(Submission.builder().build(), CheckRequest.of("2016Q1")).rules().get(0);
    assertThat(rule.plus(rule).checked()).isEqualTo(2 * rule.checked());
    assertThat(rule.plus(rule).failed().checked()).isOne();
    assertThat(rule.failed().errors()).isOne();
  }
}
