package io.hegui.examples.benchmarks.timing;

import io.hegui.check.CheckRequest;
import io.hegui.check.ComplianceChecker;
import io.hegui.check.ComplianceSession;
import io.hegui.facts.Fact;
import io.hegui.facts.Submission;
import io.hegui.facts.TableAccount;
import io.hegui.facts.TableSchema;
import io.hegui.input.SubmissionReader;
import io.hegui.report.VerdictChanges;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * Updates of a session that goes on, all rules: any row of any table gets another value in one of
 * its columns, and with the next update its old one back.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class LiveUpdates {
  /** More than are made in the time, so that no row is in the processor's caches already. */
  private static final int UPDATES = 1_000_000;

  /** A row and the same with another value. */
  private record Update(Fact row, Fact changed) {}

  @Param("")
  String folder = "";

  private final List<Update> updates = new ArrayList<>();
  private @Nullable ComplianceSession session;
  private int next;

  /** Opens the session; the same updates in the same order every time. */
  @Setup
  public void open() throws Exception {
    Submission facts = SubmissionReader.standard().read(Path.of(folder));
    session = ComplianceChecker.fromClassPath().open(facts, CheckRequest.of("2016Q1"));
    List<Fact> rows = new ArrayList<>();
    for (TableAccount table : facts.accounts()) {
      facts.rows(table.name()).forEach(row -> rows.add(row.fact()));
    }
    Random random = new Random(1);
    while (updates.size() < UPDATES) {
      Fact row = rows.get(random.nextInt(rows.size()));
      TableSchema table = facts.schema().table(row.getClass());
      AnotherValue.of(table, row, random).ifPresent(it -> updates.add(new Update(row, it)));
    }
  }

  @TearDown
  public void close() {
    Objects.requireNonNull(session).close();
  }

  @Benchmark
  public VerdictChanges update() {
    Update update = updates.get(next / 2 % UPDATES);
    boolean back = next % 2 == 1;
    next++;
    ComplianceSession live = Objects.requireNonNull(session);
    return back
        ? live.replace(update.changed(), update.row())
        : live.replace(update.row(), update.changed());
  }
}
