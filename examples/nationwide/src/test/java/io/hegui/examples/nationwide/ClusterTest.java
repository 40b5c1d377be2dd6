package io.hegui.examples.nationwide;

import static org.assertj.core.api.Assertions.assertThat;

import io.hegui.examples.benchmarks.data.GeneratedData;
import io.hegui.examples.benchmarks.data.Size;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a cluster a machine may fail at any time; the report does not show it. */
@Tag("cluster")
class ClusterTest {
  @TempDir private Path folder;

  @Test
  void aWorkerThatIsKilledLeavesNoTrace() throws IOException, InterruptedException {
    Path in = folder.resolve("in");
    new GeneratedData(new Size(6, 4, 40, 20, 12), 0.05, GeneratedData.FIRST_QUARTER_2016, 1)
        .into(in);
    Path store = folder.resolve("store");
    Path out = folder.resolve("out");
    try (Cluster cluster = new Cluster(folder)) {
      Process job =
          cluster.submit(
              in.toString(),
              "--store",
              store.toString(),
              "--period",
              "2016Q1",
              "--rows-of-a-share",
              "2000",
              "--out",
              out.toString());
      // The shares are being checked: some of them by the worker that is to fail.
      await(job, out.resolve("shares/_temporary"));
      cluster.killAWorker();
      assertThat(job.waitFor(10, TimeUnit.MINUTES)).isTrue();
      assertThat(job.exitValue()).as(Files.readString(folder.resolve("submit.log"))).isZero();
      assertThat(Files.readString(folder.resolve("submit.log"))).contains("Lost executor");
    }
    assertThat(Files.readString(out.resolve("report.json")))
        .isEqualTo(OneMachine.report(Question.of("2016Q1"), in));
    nothingIsDoubled(out);
  }

  private static void await(Process job, Path file) throws InterruptedException {
    while (job.isAlive() && !Files.exists(file)) {
      TimeUnit.MILLISECONDS.sleep(50);
    }
    TimeUnit.SECONDS.sleep(1);
  }

  private static void nothingIsDoubled(Path out) {
    Dataset<Row> shares = SparkForTests.get().read().parquet(out.resolve("shares").toString());
    List<Integer> numbers =
        shares.collectAsList().stream().map(row -> row.<Integer>getAs(Routing.SHARE)).toList();
    assertThat(numbers).hasSizeGreaterThan(3).doesNotHaveDuplicates();
    Dataset<Row> findings = SparkForTests.get().read().parquet(out.resolve("findings").toString());
    assertThat(findings.select("outcome", "ruleId", "subject", "occurrence").distinct().count())
        .isEqualTo(findings.count());
  }
}
