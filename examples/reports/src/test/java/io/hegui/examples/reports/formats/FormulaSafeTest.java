package io.hegui.examples.reports.formats;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaSafeTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1",
        "+1",
        "-1",
        "@A",
        "\t=1",
        "\r=1",
        "\n=1",
        "  =1",
        "＝1",
        "－1",
        "'x",
        "\u3000=1"
      })
  void whatBeginsLikeAFormulaGetsAnApostrophe(String cell) {
    assertThat(FormulaSafe.cell(cell)).isEqualTo("'" + cell);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "大坪村", "1-2", "a=b", "V01", "2016-03-31", "没有'"})
  void anyOtherCellStaysAsItIs(String cell) {
    assertThat(FormulaSafe.cell(cell)).isEqualTo(cell);
  }

  @Test
  void itCanBeUndone() {
    for (String cell : new String[] {"'=1", "=1", "x", "''"}) {
      String safe = FormulaSafe.cell(cell);
      assertThat(safe.startsWith("'") ? safe.substring(1) : safe).isEqualTo(cell);
    }
  }
}
