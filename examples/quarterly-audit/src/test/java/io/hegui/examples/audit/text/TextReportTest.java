package io.hegui.examples.audit.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.hegui.facts.DataFinding.Effect;
import io.hegui.policy.Severity;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextReportTest {
  private static String full(String language) {
    return TextReport.of(Reports.full(), Locale.forLanguageTag(language), false, 100);
  }

  @ParameterizedTest
  @CsvSource({"zh,100", "zh,80", "en,80", "en,100", "en,140"})
  void everyLineOfTheCountTableIsEquallyWide(String language, int width) {
    String report = TextReport.of(Reports.full(), Locale.forLanguageTag(language), false, width);
    List<String> lines = report.lines().toList();
    int first = 0;
    while (!lines.get(first).startsWith("────")) {
      first++;
    }
    int last = lines.size() - 1;
    while (!lines.get(last).startsWith(language.equals("zh") ? "检查 ＝" : "Duties =")) {
      last--;
    }
    assertThat(lines.subList(first - 1, last))
        .hasSizeGreaterThan(10)
        .extracting(line -> DisplayWidth.of(line))
        .containsOnly(DisplayWidth.of(lines.get(first)));
    assertThat(DisplayWidth.of(lines.get(first))).isLessThanOrEqualTo(width);
  }

  @ParameterizedTest
  @ValueSource(ints = {80, 100, 133})
  void noLineIsWiderThanThePage(int width) {
    for (Locale language : List.of(Locale.CHINESE, Locale.ENGLISH)) {
      assertThat(TextReport.of(Reports.full(), language, false, width).lines())
          .allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(width));
    }
  }

  @Test
  void theBottomLineStandsAboveEverythingThatItSumsUp() {
    assertThat(full("zh").replace("\n", ""))
        .contains(
            "发现 2 项问题（高 1、中 0、低 1），待办 1 项，已豁免 1 项，无法判定 2 项（涉及 2 条规则）。"
                + "1 条规则运行出错，其结论未知。"
                + "数据未能全部读入（0 处未读取、4 处致整行未采用），以上结论不完整。")
        .containsSubsequence(
            "期间", "发现 2 项", "逐条统计", "发现的问题", "已豁免", "待办", "无法判定", "运行出错", "数据", "判定依据");
    assertThat(full("en")).contains("Violations: 2 (high 1, medium 0, low 1); pending: 1;");
  }

  @Test
  void theGravestViolationComesFirstWithItsEvidence() {
    assertThat(full("zh"))
        .containsSubsequence(
            "【高】 三（二）",
            "1. 村「大坪村」没有工作队",
            "应当  须有工作队",
            "证据  村.csv 第 8 行：",
            "是否贫困村 是",
            "查「驻村工作队」，村编号为 V07（2016-03-31）：相关记录 0 条",
            "整改  组建工作队",
            "44b98b96b723251f",
            "【低】 三（三）",
            "2. 村「王*」没有工作队");
  }

  @Test
  void waiversDueDaysAndRequestsToTheCountyAreListed() {
    assertThat(full("zh"))
        .containsSubsequence("理由  抗洪抢险", "批准  赵*", "有效  2016-03-31 至 2016-04-30", "豁免.csv 第 2 行")
        .containsSubsequence("2016-04-01 还有 1 天", "不少于 1 户", "干部（C8）")
        .containsSubsequence("请县里补交", "「结对帮扶」表：2 条规则需要，其中 1 条只缺此表", "「干部」表：1 条规则需要，都还缺别的表");
  }

  @Test
  void rowsWithTheSameFindingAreJoinedAndNoneIsDropped() {
    assertThat(full("zh")).containsSubsequence("【未采用该行】 走访调研.csv  日期  4 处", "第 3、7–9 行：「昨天」不是日期");
  }

  @Test
  void coloursAreThereOnlyWhenAskedFor() {
    assertThat(full("zh")).doesNotContain("\u001b");
    String coloured = TextReport.of(Reports.full(), Locale.CHINESE, true, 100);
    assertThat(coloured).contains("\u001b[1;31m【高】\u001b[0m");
    assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(full("zh"));
  }

  @Test
  void nationalIdsAreMaskedUnlessTheReportIsUnmasked() {
    var violations =
        List.of(Reports.violation("3.2-village-team", Severity.H, "51322819800101123X", "一"));
    String masked =
        TextReport.of(
            Reports.of(true, violations, List.of(), List.of()), Locale.CHINESE, false, 100);
    String unmasked =
        TextReport.of(
            Reports.of(false, violations, List.of(), List.of()), Locale.CHINESE, false, 100);
    assertThat(masked).contains("village:513228********123X").doesNotContain("19800101");
    assertThat(unmasked).contains("village:51322819800101123X").contains("妥善保管");
  }

  @Test
  void whatCouldSteerTheTerminalIsShownInstead() {
    var violations =
        List.of(
            Reports.violation("3.2-village-team", Severity.H, "V\u001b]0;x\u0007", "\u202e村\n假"));
    String report =
        TextReport.of(
            Reports.of(true, violations, List.of(), List.of(Reports.note(Effect.ROW_MARKED, 1))),
            Locale.CHINESE,
            false,
            100);
    assertThat(report).contains("␛]0;x␇").contains("\uFFFD村␊假");
    assertThat(report.replace("\n", "").codePoints().anyMatch(Character::isISOControl)).isFalse();
  }
}
