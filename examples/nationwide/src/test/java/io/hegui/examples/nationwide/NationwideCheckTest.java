package io.hegui.examples.nationwide;

import static org.assertj.core.api.Assertions.assertThat;

import io.hegui.examples.benchmarks.data.GeneratedData;
import io.hegui.examples.benchmarks.data.Size;
import io.hegui.examples.opinion.RandomCounty;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The report of a cluster is that of one machine, down to the byte, in however many shares. */
class NationwideCheckTest {
  private static final SparkSession SPARK = SparkForTests.get();

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({"2, 3", "3, 8", "5, 1"})
  void messyCountiesGetTheReportOfOneMachine(long seed, int shares) throws IOException {
    RandomCounty county = RandomCounty.of(seed);
    CsvWriter.write(county.submission(), folder.resolve("in"));
    Question question = new Question(county.period().label(), county.asOf(), true, "");
    compare(question, List.of(shares), folder.resolve("in"));
  }

  @Test
  void countiesThatAreTiedTogetherGetTheReportOfOneMachine() throws IOException {
    new GeneratedData(new Size(5, 2, 6, 8, 8), 0.1, GeneratedData.FIRST_QUARTER_2016, 1)
        .into(folder.resolve("in"));
    compare(Question.of("2016Q1"), List.of(1, 8), folder.resolve("in"));
  }

  @Test
  void aCountysOwnParametersHoldOnACluster() throws IOException {
    new GeneratedData(new Size(1, 2, 3, 4, 8), 0.1, GeneratedData.FIRST_QUARTER_2016, 1)
        .into(folder.resolve("in"));
    Question usual = Question.of("2016Q1");
    Question strict = new Question("2016Q1", usual.asOf(), true, "caseload.STAFF.max: 1\n");
    assertThat(OneMachine.report(strict, folder.resolve("in")))
        .isNotEqualTo(OneMachine.report(usual, folder.resolve("in")));
    compare(strict, List.of(2), folder.resolve("in"));
  }

  @Test
  void nothingButHeadingsGetsTheReportOfOneMachine() throws IOException {
    Files.createDirectories(folder.resolve("in"));
    Files.writeString(folder.resolve("in/villages.csv"), "id,name,townshipId,poor,exitedOn\n");
    compare(Question.of("2016Q1"), List.of(3), folder.resolve("in"));
  }

  private void compare(Question question, List<Integer> counts, Path... inputs) throws IOException {
    String store = folder.resolve("store").toString();
    RowStore.write(SPARK, List.of(inputs).stream().map(Path::toString).toList(), store);
    String whole = OneMachine.report(question, inputs);
    for (int shares : counts) {
      String out = folder.resolve("out" + shares).toString();
      new NationwideCheck(SPARK, store, question).inShares(shares).run(out);
      assertThat(Files.readString(Path.of(out, "report.json")))
          .as("in %d shares", shares)
          .isEqualTo(whole);
    }
  }
}
