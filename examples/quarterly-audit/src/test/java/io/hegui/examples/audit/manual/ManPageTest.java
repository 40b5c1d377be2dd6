package io.hegui.examples.audit.manual;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ManPageTest {
  @ParameterizedTest
  @CsvSource({
    "--format text|json, \\-\\-format text|json",
    "a\\b, a\\eb",
    "say \"yes\", say \\(dqyes\\(dq"
  })
  void whatMeansSomethingToRoffIsEscaped(String text, String escaped) {
    assertThat(Roff.escape(text)).isEqualTo(escaped);
  }

  @Test
  void aLineOfChineseCanBeBrokenButNotBeforeAClosingMark() {
    Roff page = new Roff().paragraph("写入文件（可选），hegui 检查。");
    assertThat(page.toString()).isEqualTo(".PP\n写\\:入\\:文\\:件\\:（可\\:选），\\:hegui 检\\:查。\n");
  }

  @Test
  void noLineIsTakenForARequest() {
    assertThat(new Roff().paragraph(".SH").toString()).isEqualTo(".PP\n\\&.SH\n");
    assertThat(new Roff().verbatim("'quoted'\n.dotted").toString())
        .isEqualTo(".PP\n.nf\n\\&'quoted'\n\\&.dotted\n.fi\n");
  }
}
