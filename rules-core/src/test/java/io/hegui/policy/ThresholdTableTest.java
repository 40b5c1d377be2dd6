package io.hegui.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.hegui.text.Text;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ThresholdTableTest {
  private static final String YAML =
      """
      caseload.max:
        clause: "3.3"
        reading: R1
        zh: 最多户数
        en: most households
        table: t.csv
      caseload.min: { clause: "3.3", zh: 最少户数, en: fewest households, table: t.csv }
      """;

  private static final String CSV =
      """
      key,zh,en,from,caseload.min,caseload.max
      SECTION,科级干部,section rank,2015-09-01,2,3
      STAFF,一般干部,staff,2015-09-01,1,2
      STAFF,一般干部,staff,2017-01-01,-,4
      GRASSROOTS,基层人员,grass roots,2015-09-01,1,-
      """;

  /** The same, written out. */
  private static final String WRITTEN_OUT =
      """
      caseload.SECTION.max: { clause: "3.3", reading: R1, zh: 最多户数（科级干部）,
        en: most households (section rank), values: { 2015-09-01: 3 } }
      caseload.STAFF.max: { clause: "3.3", reading: R1, zh: 最多户数（一般干部）,
        en: most households (staff), values: { 2015-09-01: 2, 2017-01-01: 4 } }
      caseload.SECTION.min: { clause: "3.3", zh: 最少户数（科级干部）,
        en: fewest households (section rank), values: { 2015-09-01: 2 } }
      caseload.GRASSROOTS.min: { clause: "3.3", zh: 最少户数（基层人员）,
        en: fewest households (grass roots), values: { 2015-09-01: 1 } }
      """;

  private static final LocalDate DAY_2016 = LocalDate.of(2016, 1, 1);

  private static Parameters parse(String csv) {
    return ParametersTest.parse(YAML, csv);
  }

  @Test
  void aTableIsItsParametersWrittenOut() {
    Parameters fromTable = parse(CSV);
    Parameters writtenOut = ParametersTest.parse(WRITTEN_OUT, "");
    assertThat(fromTable.all())
        .filteredOn(each -> !each.name().equals("caseload.STAFF.min"))
        .isEqualTo(writtenOut.all());
  }

  @Test
  void aDashEndsAThreshold() {
    Parameters parameters = parse(CSV);
    assertThat(parameters.inForce("caseload.STAFF.min", DAY_2016).number()).isEqualTo(1);
    assertThatExceptionOfType(PolicyException.class)
        .isThrownBy(() -> parameters.inForce("caseload.STAFF.min", LocalDate.of(2017, 1, 1)));
    assertThat(parameters.has("caseload.GRASSROOTS.max")).isFalse();
  }

  @Test
  void aThresholdSaysWhoseItIs() {
    assertThat(parse(CSV).inForce("caseload.STAFF.max", DAY_2016).text())
        .isEqualTo(new Text("最多户数（一般干部）", "most households (staff)"));
  }

  @Test
  void numbersDatesAndWordsKeepTheirKind() {
    String csv =
        """
        key,zh,en,from,caseload.min,caseload.max
        A,甲,a,2015-09-01,0.5,2016-01-31
        B,乙,b,2015-09-01,-3,"一, 二"
        """;
    Parameters parameters = parse(csv);
    assertThat(parameters.inForce("caseload.A.min", DAY_2016).decimal()).isEqualTo("0.5");
    assertThat(parameters.inForce("caseload.A.max", DAY_2016).date())
        .isEqualTo(LocalDate.of(2016, 1, 31));
    assertThat(parameters.inForce("caseload.B.min", DAY_2016).number()).isEqualTo(-3);
    assertThat(parameters.inForce("caseload.B.max", DAY_2016).value()).isEqualTo("一, 二");
  }

  private static void isRefused(String csv, String problem) {
    assertThatExceptionOfType(PolicyException.class)
        .isThrownBy(() -> parse(csv))
        .withMessageContaining(problem);
  }

  @Test
  void aBlankIsNotTakenForNone() {
    isRefused(CSV.replace("2015-09-01,2,3", "2015-09-01,,3"), "caseload.SECTION.min is blank");
  }

  @Test
  void whatIsNoTableIsRefused() {
    isRefused(CSV.replace("key,zh", "rank,zh"), "line 1");
    isRefused(CSV.replace("科级干部,section rank,", "科级干部,"), "line 2: 5 fields, not 6");
    isRefused(CSV.replace("2017-01-01", "2015-09-01"), "has two values from 2015-09-01");
    isRefused(CSV.replace("caseload.max", "caseload.most"), "no column of that name");
    isRefused(CSV.replace("2017-01-01", "soon"), "soon");
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheFirstColumn() {
    assertThat(parse("\uFEFF" + CSV).all()).isEqualTo(parse(CSV).all());
  }
}
