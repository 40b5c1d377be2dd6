package io.hegui.plan;

import static io.hegui.facts.DataProblem.BAD_DATE;
import static io.hegui.facts.DataProblem.NOT_TEXT;
import static io.hegui.facts.Rank.STAFF;
import static io.hegui.facts.UnitLevel.COUNTY;
import static io.hegui.facts.UnitLevel.TOWNSHIP;
import static io.hegui.plan.fixture.County.county;
import static io.hegui.plan.fixture.Ties.link;
import static io.hegui.plan.fixture.Ties.pairing;
import static org.assertj.core.api.Assertions.assertThat;

import io.hegui.check.CheckRequest;
import io.hegui.facts.Cadre;
import io.hegui.facts.DataFinding;
import io.hegui.facts.Household;
import io.hegui.facts.Source;
import io.hegui.facts.Submission;
import io.hegui.facts.SubmissionBuilder;
import io.hegui.facts.Waiver;
import io.hegui.json.ReportJson;
import io.hegui.plan.fixture.Days;
import io.hegui.plan.fixture.Verdicts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Persons' names: cadres', householders', and of those who approve. All are made up. */
class MaskingTest {
  private static final String CADRE = "甲乙丙";
  private static final String HOUSEHOLDER = "丁戊己";
  private static final String APPROVER = "庚辛壬";
  private static final CheckRequest MASKED = CheckRequest.of("2016Q1");

  private static Submission submission() {
    SubmissionBuilder builder = county().builder();
    builder.add(
        new Cadre("C", CADRE, COUNTY.name(), STAFF, Set.of(), true, true),
        new Cadre("D", CADRE, TOWNSHIP.name(), STAFF, Set.of(), null, true),
        link("C", "X"),
        new Household("H", HOUSEHOLDER, "V", 4, null),
        new Household("H2", HOUSEHOLDER, "V", 4, null),
        pairing("H", "C"),
        new Waiver(
            "3.2-village-support",
            "village:V",
            "道路中断",
            APPROVER,
            Days.day("2016-01-01"),
            Days.day("2016-12-31")));
    return builder
        .note(
            SubmissionBuilder.finding(
                "households",
                new Source("households.json", "", 8),
                "villageId",
                "石门村委会",
                NOT_TEXT,
                DataFinding.Effect.ROW_REJECTED,
                "村编号"))
        .note(
            SubmissionBuilder.finding(
                "households",
                new Source("households.json", "", 9),
                "headName",
                HOUSEHOLDER,
                NOT_TEXT,
                DataFinding.Effect.ROW_REJECTED,
                "户主姓名"))
        .note(
            SubmissionBuilder.finding(
                "households",
                new Source("households.json", "", 10),
                "exitedOn",
                "十二月初",
                BAD_DATE,
                DataFinding.Effect.ROW_REJECTED,
                "脱贫日期"))
        .build();
  }

  private static String json(CheckRequest request) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ReportJson.write(Verdicts.checker().check(submission(), request), out);
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void aReportMasksNamesEverywhere() throws IOException {
    assertThat(json(MASKED)).doesNotContain(CADRE, HOUSEHOLDER, APPROVER, "乙丙", "戊己", "辛壬");
  }

  @Test
  void aMaskedNameKeepsItsFirstCharacterAndItsLength() throws IOException {
    assertThat(json(MASKED)).contains("甲**", "丁**", "庚**");
  }

  @Test
  void anUnmaskedReportHasNamesInFull() throws IOException {
    assertThat(json(MASKED.unmasked()))
        .contains(CADRE, HOUSEHOLDER, APPROVER)
        .doesNotContain("甲**", "丁**", "庚**");
  }

  @Test
  void aReportSaysWhetherItIsMasked() {
    assertThat(Verdicts.checker().check(submission(), MASKED).masked()).isTrue();
    assertThat(Verdicts.checker().check(submission(), MASKED.unmasked()).masked()).isFalse();
  }

  @Test
  void namesOfPlacesAndUnitsAreNotMasked() throws IOException {
    assertThat(json(MASKED)).contains("村庄V", "乡镇X");
  }

  @Test
  void aCellThatIsNoNameIsTakenForNone() throws IOException {
    assertThat(json(MASKED)).contains("十二月初", "石门村委会");
  }
}
