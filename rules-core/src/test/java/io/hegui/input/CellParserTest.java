package io.hegui.input;

import static io.hegui.facts.DataProblem.BAD_BOOLEAN;
import static io.hegui.facts.DataProblem.BAD_DATE;
import static io.hegui.facts.DataProblem.BAD_MONEY;
import static io.hegui.facts.DataProblem.BAD_MONTH;
import static io.hegui.facts.DataProblem.BAD_NUMBER;
import static io.hegui.facts.DataProblem.BAD_PERCENT;
import static io.hegui.facts.DataProblem.NOT_A_VALUE;
import static io.hegui.facts.DataProblem.NOT_TEXT;
import static io.hegui.facts.DataProblem.OUT_OF_RANGE;
import static io.hegui.facts.DataProblem.ROUNDED_ID;
import static io.hegui.facts.DataProblem.UNKNOWN_WORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.hegui.facts.ColumnSchema;
import io.hegui.facts.DataProblem;
import io.hegui.facts.Position;
import io.hegui.facts.Schema;
import io.hegui.facts.UnitLevel;
import io.hegui.text.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellParserTest {
  private static final Schema SCHEMA = Schema.standard();

  private static ColumnSchema column(String name) {
    String[] parts = name.split("\\.", 2);
    return SCHEMA.table(parts[0]).orElseThrow().column(parts[1]).orElseThrow();
  }

  private static @Nullable Object parse(String column, Cell cell) {
    try {
      return CellParser.parse(column(column), cell);
    } catch (BadCellException e) {
      throw new AssertionError(column + " of " + cell, e);
    }
  }

  private static @Nullable Object parse(String column, String text) {
    return parse(column, new Cell.Text(text));
  }

  private static @Nullable Object number(String column, String literal) {
    return parse(column, new Cell.Numeral(literal, true));
  }

  private static BadCellException bad(String column, Cell cell) {
    return assertThrows(
        BadCellException.class, () -> CellParser.parse(column(column), cell), cell.toString());
  }

  private static DataProblem problem(String column, String text) {
    return bad(column, new Cell.Text(text)).problem();
  }

  private static DataProblem problemOfNumber(String column, String literal) {
    return bad(column, new Cell.Numeral(literal, true)).problem();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u3000", "\u00A0", "\u200B\uFEFF", "\r\n\t", "\u2060\u202A"})
  void aCellWithoutVisibleContentIsBlank(String text) {
    for (String column :
        List.of(
            "villages.id",
            "villages.name",
            "villages.poor",
            "villages.exitedOn",
            "reports.month",
            "reports.images",
            "funding.amount",
            "appraisals.satisfaction",
            "units.level")) {
      assertThat(parse(column, text)).as(column).isNull();
    }
    assertThat(parse("cadres.positions", text)).isEqualTo(Set.of());
  }

  @Test
  void anIdIsCleanedAndKeepsItsZerosAndDigits() {
    assertThat(parse("villages.id", "\uFEFF 007\u3000\n")).isEqualTo("007");
    assertThat(parse("villages.id", "５１３２３３１９９００１０１０００Ｘ")).isEqualTo("51323319900101000X");
    assertThat(parse("villages.id", "5132\u200B33199001010001")).isEqualTo("513233199001010001");
    assertThat(parse("villages.id", "12E3")).isEqualTo("12E3");
    assertThat(parse("villages.id", "！０９ＡＺａｚ～")).isEqualTo("!09AZaz~");
    assertThat(parse("villages.id", "\uFF5F甲\uFF60")).isEqualTo("\uFF5F甲\uFF60");
  }

  @Test
  void anIdThatASpreadsheetRoundedIsBad() {
    assertThat(problem("villages.id", "5.13233E+17")).isEqualTo(ROUNDED_ID);
    assertThat(problem("villages.townshipId", " 5E+17 ")).isEqualTo(ROUNDED_ID);
    assertThat(bad("villages.id", new Cell.Numeral("513233199001010000", false)).problem())
        .isEqualTo(ROUNDED_ID);
  }

  @Test
  void lineBreaksWithinIdsDatesAndWordsAreNone() {
    assertThat(parse("villages.id", "V\r\n1")).isEqualTo("V1");
    assertThat(parse("villages.exitedOn", "2015-\n09-05")).isEqualTo(LocalDate.of(2015, 9, 5));
    assertThat(parse("units.level", "社会\n力量")).isEqualTo(UnitLevel.SOCIAL);
    assertThat(parse("villages.poor", "\u2028是\r")).isEqualTo(true);
  }

  @Test
  void wordsMayBeSpreadBySpace() {
    assertThat(parse("units.level", "县\u3000级")).isEqualTo(UnitLevel.COUNTY);
    assertThat(parse("cadres.positions", "乡镇 党委书记、乡镇长"))
        .isEqualTo(Set.of(Position.PARTY_SECRETARY, Position.TOWNSHIP_HEAD));
  }

  @Test
  void aFormulasErrorIsNoValueOfAnyColumn() {
    Cell error = new Cell.Unusable("#N/A", new Text("错误", "an error"));
    for (String column :
        List.of("villages.id", "villages.name", "villages.poor", "villages.exitedOn")) {
      assertThat(bad(column, error).problem()).as(column).isEqualTo(NOT_A_VALUE);
      assertThat(bad(column, error).value()).as(column).isEqualTo("#N/A");
    }
  }

  @Test
  void aNumberShownAsAPercentageIsOneAndNothingElse() {
    Cell share = new Cell.Percentage("92.50");
    assertThat(parse("appraisals.satisfaction", share)).isEqualTo(new BigDecimal("92.5"));
    assertThat(bad("reports.images", share).problem()).isEqualTo(BAD_NUMBER);
    assertThat(bad("funding.amount", share).problem()).isEqualTo(BAD_MONEY);
    assertThat(bad("villages.id", share).problem()).isEqualTo(NOT_TEXT);
    assertThat(bad("villages.id", share).value()).isEqualTo("92.50%");
  }

  @Test
  void aNumberOrTruthValueIsNeitherIdNorText() {
    assertThat(problemOfNumber("villages.id", "7")).isEqualTo(NOT_TEXT);
    assertThat(problemOfNumber("villages.name", "7")).isEqualTo(NOT_TEXT);
    assertThat(bad("villages.name", new Cell.Bool(true)).problem()).isEqualTo(NOT_TEXT);
  }

  @Test
  void freeTextKeepsItsFullWidthCharactersAndWhatStandsWithin() {
    assertThat(parse("villages.name", " \u3000龙潭（一）村 １\n组\u200B ")).isEqualTo("龙潭（一）村 １\n组");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2015-09-05",
        "2015-9-5",
        "2015/9/5",
        "2015/09/05",
        "2015.9.5",
        "2015年9月5日",
        "2015年09月05日",
        " ２０１５－０９－０５\u3000"
      })
  void aDateHasFourForms(String text) {
    assertThat(parse("villages.exitedOn", text)).isEqualTo(LocalDate.of(2015, 9, 5));
  }

  @Test
  void aDateIsReadYearFirst() {
    assertThat(parse("villages.exitedOn", "2015/10/21")).isEqualTo(LocalDate.of(2015, 10, 21));
    assertThat(parse("villages.exitedOn", "2016-02-29")).isEqualTo(LocalDate.of(2016, 2, 29));
    assertThat(parse("villages.exitedOn", new Cell.Day(LocalDate.EPOCH)))
        .isEqualTo(LocalDate.EPOCH);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2015-02-29",
        "2015-13-01",
        "2015-00-10",
        "0000-01-01",
        "2015-9/5",
        "05/09/2015",
        "15-09-05",
        "2015-09",
        "20150905",
        "2015-09-05T00:00",
        "2015年9月5",
        "42252",
        "明天"
      })
  void anythingElseIsNoDate(String text) {
    assertThat(problem("villages.exitedOn", text)).isEqualTo(BAD_DATE);
  }

  @Test
  void aNumberIsNoDate() {
    assertThat(problemOfNumber("villages.exitedOn", "20150905")).isEqualTo(BAD_DATE);
    assertThat(problemOfNumber("reports.month", "201603")).isEqualTo(BAD_MONTH);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2016-03", "2016-3", "2016/3", "2016.3", "2016年3月", "2016年03月"})
  void aMonthHasItsForms(String text) {
    assertThat(parse("reports.month", text)).isEqualTo(YearMonth.of(2016, 3));
  }

  @Test
  void aSpreadsheetsFirstOfTheMonthIsAMonth() {
    assertThat(parse("reports.month", new Cell.Day(LocalDate.of(2016, 3, 1))))
        .isEqualTo(YearMonth.of(2016, 3));
    assertThat(bad("reports.month", new Cell.Day(LocalDate.of(2016, 3, 2))).problem())
        .isEqualTo(BAD_MONTH);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2016-13", "2016-0", "2016", "2016-03-01", "Mar-16", "201603"})
  void anythingElseIsNoMonth(String text) {
    assertThat(problem("reports.month", text)).isEqualTo(BAD_MONTH);
  }

  @Test
  void aTruthValueIsWrittenInEitherLanguage() {
    assertThat(parse("villages.poor", "TRUE")).isEqualTo(true);
    assertThat(parse("villages.poor", " 是 ")).isEqualTo(true);
    assertThat(parse("villages.poor", "False")).isEqualTo(false);
    assertThat(parse("villages.poor", "否")).isEqualTo(false);
    assertThat(parse("villages.poor", new Cell.Bool(false))).isEqualTo(false);
    assertThat(problem("villages.poor", "1")).isEqualTo(BAD_BOOLEAN);
    assertThat(problem("villages.poor", "不是")).isEqualTo(BAD_BOOLEAN);
    assertThat(problemOfNumber("villages.poor", "1")).isEqualTo(BAD_BOOLEAN);
  }

  @Test
  void aWholeNumberMayEndInPointZero() {
    assertThat(parse("reports.images", "3")).isEqualTo(3);
    assertThat(parse("reports.images", "３")).isEqualTo(3);
    assertThat(parse("reports.images", "3.0")).isEqualTo(3);
    assertThat(number("reports.images", "3.00")).isEqualTo(3);
    assertThat(number("povertyExits.persons", "1.0E7")).isEqualTo(10_000_000);
  }

  @Test
  void otherNumbersAreNotWholeOrOutOfRange() {
    assertThat(problem("reports.images", "3.5")).isEqualTo(BAD_NUMBER);
    assertThat(problem("reports.images", "三")).isEqualTo(BAD_NUMBER);
    assertThat(problem("reports.images", "1E+3")).isEqualTo(BAD_NUMBER);
    assertThat(problem("reports.images", "-1")).isEqualTo(OUT_OF_RANGE);
    assertThat(problem("annexFilings.annex", "5")).isEqualTo(OUT_OF_RANGE);
    assertThat(problem("annexFilings.annex", "1")).isEqualTo(OUT_OF_RANGE);
    assertThat(problem("households.persons", "0")).isEqualTo(OUT_OF_RANGE);
    assertThat(problem("reports.images", "99999999999999999999")).isEqualTo(OUT_OF_RANGE);
    assertThat(problemOfNumber("reports.images", "2147483648")).isEqualTo(OUT_OF_RANGE);
    assertThat(problemOfNumber("reports.images", "1e999999999")).isEqualTo(BAD_NUMBER);
    assertThat(bad("annexFilings.annex", new Cell.Text("5")).expected()).isEqualTo("2–4");
    assertThat(bad("households.persons", new Cell.Text("0")).expected()).isEqualTo("≥ 1");
  }

  @Test
  void moneyIsYuanWithAtMostTwoDecimals() {
    assertThat(parse("funding.amount", "1500")).isEqualTo(150_000L);
    assertThat(parse("funding.amount", "1,500.00")).isEqualTo(150_000L);
    assertThat(parse("funding.amount", "1,234,567.8")).isEqualTo(123_456_780L);
    assertThat(parse("funding.amount", "0.01")).isEqualTo(1L);
    assertThat(parse("funding.amount", "0")).isEqualTo(0L);
    assertThat(number("funding.amount", "1500.5")).isEqualTo(150_050L);
    assertThat(number("funding.amount", "1.5E3")).isEqualTo(150_000L);
    assertThat(parse("funding.amount", "92233720368547758.07")).isEqualTo(Long.MAX_VALUE);
  }

  @Test
  void anythingElseIsNoMoney() {
    for (String text :
        List.of(
            "1.005", "-1", "15,00", "1,5000", ",500", "1 500", "¥5", "5元", "1E+5", ".5", "5.")) {
      assertThat(problem("funding.amount", text)).as(text).isEqualTo(BAD_MONEY);
    }
    assertThat(problemOfNumber("funding.amount", "0.30000000000000004")).isEqualTo(BAD_MONEY);
    assertThat(problemOfNumber("funding.amount", "1e999999999")).isEqualTo(BAD_MONEY);
    assertThat(problemOfNumber("funding.amount", "1e999")).isEqualTo(OUT_OF_RANGE);
    assertThat(problem("funding.amount", "92233720368547758.08")).isEqualTo(OUT_OF_RANGE);
    assertThat(problem("funding.amount", "9".repeat(1_000_000))).isEqualTo(BAD_MONEY);
  }

  @Test
  void aPercentageLiesBetween0And100() {
    BigDecimal value = new BigDecimal("92.5");
    assertThat(parse("appraisals.satisfaction", "92.5")).isEqualTo(value);
    assertThat(parse("appraisals.satisfaction", "92.50%")).isEqualTo(value);
    assertThat(parse("appraisals.satisfaction", "９２.５％")).isEqualTo(value);
    assertThat(number("appraisals.satisfaction", "9.25e1")).isEqualTo(value);
    assertThat(parse("appraisals.satisfaction", "100")).isEqualTo(new BigDecimal("100"));
    assertThat(parse("appraisals.satisfaction", "0.0")).isEqualTo(new BigDecimal("0"));
    assertThat(problem("appraisals.satisfaction", "100.1")).isEqualTo(OUT_OF_RANGE);
    assertThat(problem("appraisals.satisfaction", "-1%")).isEqualTo(OUT_OF_RANGE);
    assertThat(problem("appraisals.satisfaction", "九成")).isEqualTo(BAD_PERCENT);
    assertThat(problem("appraisals.satisfaction", "%")).isEqualTo(BAD_PERCENT);
    assertThat(problem("appraisals.satisfaction", "92.5%%")).isEqualTo(BAD_PERCENT);
  }

  @Test
  void aWordIsFoundByCodeOrChineseWord() {
    assertThat(parse("units.level", "COUNTY")).isEqualTo(UnitLevel.COUNTY);
    assertThat(parse("units.level", "\u3000县级 ")).isEqualTo(UnitLevel.COUNTY);
    assertThat(problem("units.level", "county")).isEqualTo(UNKNOWN_WORD);
    assertThat(problem("units.level", "县")).isEqualTo(UNKNOWN_WORD);
    assertThat(problemOfNumber("units.level", "2")).isEqualTo(UNKNOWN_WORD);
    assertThat(bad("units.level", new Cell.Text("县")).expected().toString())
        .contains("COUNTY 县级", "县级 COUNTY", "SOCIAL 社会力量");
  }

  @Test
  void positionsAreSeparatedOrAList() {
    Set<Position> both = Set.of(Position.UNIT_HEAD, Position.TOWNSHIP_HEAD);
    for (String text :
        List.of(
            "UNIT_HEAD;TOWNSHIP_HEAD", "乡镇长； UNIT_HEAD", "单位主要负责人、乡镇长、", "乡镇长;;UNIT_HEAD;乡镇长")) {
      assertThat(parse("cadres.positions", text)).as(text).isEqualTo(both);
    }
    Cell list = new Cell.Items(List.of(new Cell.Text("乡镇长"), new Cell.Text("UNIT_HEAD")));
    assertThat(parse("cadres.positions", list)).isEqualTo(both);
    assertThat(parse("cadres.positions", new Cell.Items(List.of()))).isEqualTo(Set.of());
  }

  @Test
  void unknownPositionsAreAllNamed() {
    BadCellException bad = bad("cadres.positions", new Cell.Text("乡长;乡镇长;HEAD"));
    assertThat(bad.problem()).isEqualTo(UNKNOWN_WORD);
    assertThat(bad.value()).isEqualTo("乡长、HEAD");
    Cell numbers = new Cell.Items(List.of(new Cell.Numeral("1", true)));
    assertThat(bad("cadres.positions", numbers).problem()).isEqualTo(NOT_TEXT);
    Cell nested = new Cell.Items(List.of(new Cell.Nested()));
    assertThat(bad("cadres.positions", nested).problem()).isEqualTo(NOT_A_VALUE);
  }

  @Test
  void somethingNestedIsNoValue() {
    for (String column : List.of("villages.id", "villages.poor", "reports.images")) {
      assertThat(bad(column, new Cell.Nested()).problem()).isEqualTo(NOT_A_VALUE);
      assertThat(bad(column, new Cell.Items(List.of())).problem()).isEqualTo(NOT_A_VALUE);
    }
    assertThat(bad("cadres.positions", new Cell.Nested()).problem()).isEqualTo(NOT_A_VALUE);
  }
}
