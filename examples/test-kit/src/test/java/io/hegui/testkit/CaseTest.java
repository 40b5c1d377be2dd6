package io.hegui.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hegui.facts.Cadre;
import io.hegui.facts.Schema;
import io.hegui.policy.Kind;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CaseTest {
  private static final String BROKEN =
      """
      - name: 带四户的干部超出上限
        period: "2016Q1"
        status: 违反
        kind: 超出上限
        subject: "cadre:C8"
        observed: 共 4 户
        limit: 2
        checked: 1
        facts:
          干部:
            - {干部编号: C8, 姓名: 戊某, 单位编号: U1, 职级: 一般干部}
      """;

  private static List<Case> read(String yaml) {
    return new CaseReader(Schema.standard(), Caseload.rule(), "rule.yaml").read(yaml);
  }

  @Test
  void aCaseIsReadInChineseOrEnglish() {
    Case chinese = read(BROKEN).get(0);

    assertThat(chinese).hasToString("3.3-caseload-max 带四户的干部超出上限");
    assertThat(chinese.asOf()).isEqualTo(LocalDate.of(2016, 3, 31));
    assertThat(chinese.facts().facts(Cadre.class)).extracting(Cadre::id).containsExactly("C8");
    assertThat(chinese.facts().holds("pairings")).isTrue();
    assertThat(chinese.verdicts())
        .hasToString(
            "[VIOLATION, subject \"cadre:C8\", kind \"ABOVE_MAXIMUM\", observed \"共 4 户\","
                + " limit \"2\"]");
    assertThat(read(BROKEN.replace("违反", "VIOLATION").replace("超出上限\n", "ABOVE_MAXIMUM\n")))
        .extracting(Case::verdicts)
        .hasToString("[" + chinese.verdicts() + "]");
  }

  @Test
  void aCaseThatComesOutAsExpectedPasses() {
    Case each = read(BROKEN).get(0);

    assertThatCode(
            () -> each.verify(Caseload.broken(Caseload.violation("cadre:C8", Kind.ABOVE_MAXIMUM))))
        .doesNotThrowAnyException();
  }

  @Test
  void aCaseThatDoesNotSaysAllThatIsWrongAtOnce() {
    Case each = read(BROKEN).get(0);

    assertThatThrownBy(() -> each.verify(Caseload.mixed()))
        .isInstanceOf(AssertionError.class)
        .hasMessage(
            """
            带四户的干部超出上限
            expected of 3.3-caseload-max: VIOLATION, subject "cadre:C8", kind "ABOVE_MAXIMUM", observed "共 4 户", limit "2"
            checked: 4, of these compliant: 1
            found:
              VIOLATION by cadre:C8: BELOW_MINIMUM (there are 4)
              PENDING by cadre:C9 on 2016Q1 (due 2016-04-09)
              UNDETERMINED by cadre:C7 (needs cadres.inOffice)
            nearest: VIOLATION by cadre:C8: BELOW_MINIMUM (there are 4); but kind is "BELOW_MINIMUM", expected "ABOVE_MAXIMUM"
            not expected: VIOLATION by cadre:C8: BELOW_MINIMUM (there are 4)
            not expected: PENDING by cadre:C9 on 2016Q1 (due 2016-04-09)
            not expected: UNDETERMINED by cadre:C7 (needs cadres.inOffice)
            expected 1 duties, found 4""");
  }

  @Test
  void severalVerdictsStandInAList() {
    List<Case> cases =
        read(
            """
            - en: two cadres have too many
              period: "2016Q1"
              verdicts:
                - {status: VIOLATION, subject: "cadre:C7"}
                - {status: VIOLATION, subject: "cadre:C8"}
            """);

    assertThat(cases.get(0).checked()).isEqualTo(2);
    assertThatThrownBy(
            () ->
                cases
                    .get(0)
                    .verify(Caseload.broken(Caseload.violation("cadre:C8", Kind.ABOVE_MAXIMUM))))
        .hasMessageContaining("two cadres have too many")
        .hasMessageContaining("subject is \"cadre:C8\", expected \"cadre:C7\"")
        .hasMessageContaining("expected 2 duties, found 1");
  }

  @Test
  void factsThatCannotBeReadFailTheCase() {
    Case each = read(BROKEN.replace("姓名", "名姓")).get(0);

    assertThatThrownBy(
            () -> each.verify(Caseload.broken(Caseload.violation("cadre:C8", Kind.ABOVE_MAXIMUM))))
        .hasMessageContaining("facts: ");
  }

  @Test
  void aFileThatIsWrongIsNamedWithItsCase() {
    refused(BROKEN.replace("违反", "也许"), "rule.yaml, case 1: there is no status 也许");
    refused(BROKEN.replace("超出上限\n  subject", "太多\n  subject"), "case 1: there is no kind 太多");
    refused(BROKEN.replace("  period: \"2016Q1\"\n", ""), "case 1: period is missing");
    refused(BROKEN.replace("subject", "subjekt"), "case 1: there is no field subjekt");
    refused(BROKEN + BROKEN.replace("2016Q1", "2016Q7"), "rule.yaml, case 2: ");
    refused("- [", "rule.yaml: ");
  }

  private static void refused(String yaml, String message) {
    assertThatThrownBy(() -> read(yaml))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message);
  }
}
