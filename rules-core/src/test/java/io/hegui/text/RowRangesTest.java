package io.hegui.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RowRangesTest {
  @Test
  void neighboursAreJoinedAndNoRowIsLeftOut() {
    assertThat(RowRanges.of(List.of(), "、")).isEmpty();
    assertThat(RowRanges.of(List.of(3), "、")).isEqualTo("3");
    assertThat(RowRanges.of(List.of(3, 4), "、")).isEqualTo("3、4");
    assertThat(RowRanges.of(List.of(12, 3, 8, 7, 9, 10, 11, 3), "、")).isEqualTo("3、7–12");
    assertThat(RowRanges.of(List.of(1, 2, 3, 5, 6, 7), ", ")).isEqualTo("1–3, 5–7");
  }
}
