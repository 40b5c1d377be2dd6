package io.hegui.examples.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TraceCommandTest extends InstalledCommand {
  @TempDir static Path county = Path.of("");

  @BeforeAll
  static void makeUpACounty() {
    assertThat(new TraceCommandTest().run("sample", "--out", county.resolve("c").toString()))
        .isZero();
  }

  private int trace(String rule, String... more) {
    String data = county.resolve("c").resolve("data").toString();
    String[] args = new String[6 + more.length];
    String[] first = {"trace", data, "--period", "2016Q1", "--rule", rule};
    System.arraycopy(first, 0, args, 0, 6);
    System.arraycopy(more, 0, args, 6, more.length);
    return run(args);
  }

  @Test
  void everyConditionIsToldWithItsLineAndWithWhatItLeft() {
    assertThat(trace("3.3-caseload-max", "--lang", "en")).isZero();
    assertThat(out())
        .contains("3.3-caseload-max", "duties: ", "violation: above the maximum")
        .contains("rule \"3.3-caseload-max ABOVE_MAXIMUM\" (chapter3/3.3-caseload.drl:27)")
        .contains("activeOn( $today )");
    assertThat(err()).isEmpty();
  }

  @Test
  void whoDoesNotOweADutyIsToldWhyNot() {
    assertThat(trace("3.3-caseload-max", "--subject", "cadre:nobody")).isZero();
    assertThat(out()).contains("责任 0", "3.3-caseload-max 没有匹配：没有干部");
  }

  @Test
  void aRuleThatThereIsNotIsWrongUsage() {
    assertThat(trace("9.9-nothing")).isEqualTo(ExitCode.USAGE);
    assertThat(err()).contains("9.9-nothing");
  }
}
