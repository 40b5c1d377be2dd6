package io.hegui.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hegui.examples.benchmarks.contenders.Contenders;
import io.hegui.examples.benchmarks.data.GeneratedData;
import io.hegui.examples.benchmarks.data.Size;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AgreementTest {
  @TempDir private Path folder;

  private DataFolder data() throws IOException {
    long rows = GeneratedData.of(new Size(1, 2, 10, 5, 8)).withFaults(0.1).into(folder);
    return new DataFolder("small", folder, rows);
  }

  @Test
  void sameAnswersAreCounted() throws Exception {
    assertThat(Agreement.of(List.of(Contenders.TEN_BY_HAND), data())).isPositive();
  }

  @Test
  void anotherAnswerEndsTheRunBeforeAnythingIsTimed() throws IOException {
    DataFolder data = data();
    // A second team of a village that is not there: the SQL does not look whether it is.
    for (String team : List.of("9999T1", "9999T2")) {
      Files.writeString(
          folder.resolve("teams.csv"), team + ",9999V1,2015-09-03,\n", StandardOpenOption.APPEND);
    }
    assertThatThrownBy(() -> Agreement.of(List.of(Contenders.DUCKDB), data))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("DUCKDB");
  }
}
