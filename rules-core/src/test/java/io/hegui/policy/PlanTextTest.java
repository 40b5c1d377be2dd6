package io.hegui.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanTextTest {
  /** A plan of our own, in the form of the real one. */
  static final String PLAN =
      """
      1、校园植树实施办法 为了绿化校园，现制定“本办法”。
      一、总体安排
      (一)各班认领一块空地；每块种树2-3棵。谁认领，谁浇水！
      (二)按年级分工:
      二、职责
      (一)值日生
      1.每天浇水1次。带2个桶，
      2、1.5升即可。
      2.春天松土，采取一带一、一带多的办法。
      3、（二）老师职责。老师检查（见附件2、附件3）。第3页 共3页
      """;

  private static String split(String text) {
    StringBuilder lines = new StringBuilder();
    for (PlanSentence sentence : PlanText.of(text).sentences()) {
      lines.append(sentence.clause()).append('#').append(sentence.ordinal()).append(' ');
      lines.append(sentence.text()).append('\n');
    }
    return lines.toString();
  }

  @Test
  void aPlanIsSplitIntoTheSentencesOfItsClauses() {
    assertThat(split(PLAN))
        .isEqualTo(
            """
            0#1 校园植树实施办法为了绿化校园,现制定"本办法"
            1#1 总体安排
            1.1#1 各班认领一块空地
            1.1#2 每块种树2-3棵
            1.1#3 谁认领,谁浇水
            1.2#1 按年级分工:
            2#1 职责
            2.1#1 值日生
            2.1.1#1 每天浇水1次
            2.1.1#2 带2个桶,1.5升即可
            2.1.2#1 春天松土,采取一带一、一带多的办法
            2.2#1 老师职责
            2.2#2 老师检查(见附件2、附件3)
            """);
  }

  private static void isTheSamePlan(String copy) {
    assertThat(split(copy)).isEqualTo(split(PLAN));
  }

  private static String withoutPageMarks() {
    return PLAN.replaceAll("(?m)^\\d、", "").replace("第3页 共3页", "");
  }

  @Test
  void pageNumbersDoNotMatter() {
    isTheSamePlan(withoutPageMarks());
    isTheSamePlan(PLAN.replace("第3页 共3页", "\n— 3 —\n"));
    isTheSamePlan(PLAN.replace("二、职责", "第１页，共３页\n二、职责\n第2页\n"));
  }

  @Test
  void lineBreaksDoNotMatter() {
    isTheSamePlan(PLAN.replace("\n", "\r\n"));
    isTheSamePlan(PLAN.replace("\n", "\u2028"));
    isTheSamePlan(PLAN.replace("。", "。\n\n"));
    isTheSamePlan(withoutPageMarks().replace("\n", ""));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5, 7, 11, 40})
  void aLineMayBreakAnywhere(int length) {
    String one = withoutPageMarks().replace("\n", "");
    isTheSamePlan(one.replaceAll("(.{" + length + "})", "$1\n"));
  }

  @Test
  void pageMarksMayStandInTheMidstOfALine() {
    isTheSamePlan(PLAN.replace("\n", ""));
    isTheSamePlan(PLAN.replace("\n", " "));
    isTheSamePlan(PLAN.replace("\n", "").replaceAll("(.{9})", "$1\n"));
  }

  @Test
  void whatOnlyLooksLikeAPageMarkStays() {
    String copy = withoutPageMarks().replace("附件2、附件3", "附件\n2、附件\n3");
    assertThat(split(copy)).contains("2.2#2 老师检查(见附件2、附件3)");
  }

  @Test
  void widthsAndSpacesDoNotMatter() {
    isTheSamePlan(Normalizer.normalize(PLAN, Normalizer.Form.NFKC));
    isTheSamePlan(fullWidth(PLAN));
    isTheSamePlan("\ufeff" + PLAN.replace("老师", "老\u3000师\u200b"));
    isTheSamePlan(PLAN.replace("(一)", "㈠"));
  }

  private static String fullWidth(String text) {
    StringBuilder wide = new StringBuilder();
    text.chars().forEach(c -> wide.append((char) (c > ' ' && c <= '~' ? c - ' ' + '\uff00' : c)));
    return wide.toString();
  }

  @ParameterizedTest
  @CsvSource({"“本办法”, 「本办法」", "“本办法”, ＂本办法＂", "2-3, 2—3", "2-3, 2——3", "2-3, 2～3", "2-3, 2–3"})
  void formsOfQuotationMarksAndDashesDoNotMatter(String one, String other) {
    isTheSamePlan(PLAN.replace(one, other));
  }

  @ParameterizedTest
  @CsvSource({"2-3棵, 23棵", "1.5升, 15升", "每天, 每周", "一带一、, '一带一,'"})
  void anyOtherCharacterMatters(String one, String other) {
    assertThat(split(PLAN.replace(one, other))).isNotEqualTo(split(PLAN));
  }

  @Test
  void theEndMarkIsNoPartOfASentence() {
    isTheSamePlan(PLAN.replace("空地；", "空地。"));
  }

  @Test
  void clausesAreFoundBehindOnesThatWereLeftOut() {
    assertThat(split("一、甲。(一)乙。(三)丙。四、丁。")).isEqualTo("1#1 甲\n1.1#1 乙\n1.3#1 丙\n4#1 丁\n");
  }

  @Test
  void numbersGoBeyondTen() {
    assertThat(split("九、甲。十、乙。十一、丙。二十一、丁。(十二)戊。10.己。"))
        .isEqualTo("9#1 甲\n10#1 乙\n11#1 丙\n21#1 丁\n21.12#1 戊\n21.12.10#1 己\n");
  }

  @Test
  void anyOtherTextIsPreamble() {
    assertThat(split("no plan at all.")).isEqualTo("0#1 noplanatall.\n");
    assertThat(split("(一)1.甲")).isEqualTo("0#1 (一)1.甲\n");
    assertThat(split("。！ \n…")).isEmpty();
    assertThat(split("")).isEmpty();
  }

  @Test
  void theHashIsThatOfTheNormalisedSentence() {
    assertThat(PlanText.of("ＡＢＣ；").sentences().get(0).sha256())
        .isEqualTo("b5d4045c3f466fa91fe2cc6abe79232a1a57cdf104f7a26e716e0a1e2789df78");
  }
}
