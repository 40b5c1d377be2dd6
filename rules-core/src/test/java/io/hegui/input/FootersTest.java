package io.hegui.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.hegui.facts.DataProblem;
import io.hegui.facts.Submission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people write below a table. */
class FootersTest extends InFolder {
  @ParameterizedTest
  @ValueSource(
      strings = {"合计,2", "合　计：,2", "总计,", "填表人：某某,审核人：某某", ",制表:某某", "备注：截至三月,x", "单位负责人（签字）：,x"})
  void aLineBelowTheTableIsNoRow(String line) {
    Submission read = read("townships.csv", "id,name\nT1,甲镇\n" + line + "\n");
    assertThat(only(read).problem()).isEqualTo(DataProblem.NOT_A_ROW);
    assertThat(account(read, "townships")).isEqualTo("2 1 1 true");
  }

  @ParameterizedTest
  @ValueSource(strings = {"合计镇,合计", "注山,注", "T:2,说明：x", "备注,甲镇"})
  void whatOnlyLooksLikeItIsARow(String line) {
    Submission read = read("townships.csv", "id,name\n" + line + "\n");
    assertThat(read.findings()).isEmpty();
  }

  @Test
  void aTitleMayBeSpreadBySpaceAndLines() {
    Submission read = read("乡 镇.csv", "\"乡镇\n编号\",乡 镇　名 称\nT1,甲镇\n");
    assertThat(read.findings()).isEmpty();
    assertThat(account(read, "townships")).isEqualTo("1 1 0 true");
  }
}
