package io.hegui.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.hegui.text.Text;
import org.junit.jupiter.api.Test;

class PreambleClauseTest {
  @Test
  void whatStandsBeforeTheFirstChapterIsThePreamble() {
    Clause preamble = new Clause("0");
    assertThat(preamble.text()).isEqualTo(new Text("引言", "preamble"));
    assertThat(preamble.chapter()).isZero();
    assertThat(preamble).isLessThan(new Clause("1"));
  }
}
