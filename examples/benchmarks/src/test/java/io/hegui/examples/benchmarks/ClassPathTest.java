package io.hegui.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.hegui.examples.benchmarks.contenders.Contenders;
import org.junit.jupiter.api.Test;

class ClassPathTest {
  @Test
  void heguiGetsNeitherDroolsCompilerNorTheOthersJars() {
    assertThat(ClassPath.of(Contenders.HEGUI))
        .contains("drools-core", "fastcsv")
        .doesNotContain("drl-parser", "drools-ecj", "antlr", "duckdb", "easy-rules", "evrete");
  }

  @Test
  void eachOfTheOthersGetsItsOwn() {
    assertThat(ClassPath.of(Contenders.DROOLS)).contains("drl-parser").doesNotContain("duckdb");
    assertThat(ClassPath.of(Contenders.DUCKDB)).contains("duckdb").doesNotContain("drl-parser");
    assertThat(ClassPath.of(Contenders.EVRETE)).contains("evrete").doesNotContain("easy-rules");
  }

  @Test
  void versionsAreReadOffTheJars() {
    assertThat(ClassPath.version("fastcsv")).matches("\\d+\\.\\d+\\.\\d+");
    assertThat(ClassPath.version("no-such-library")).isEqualTo("?");
  }
}
