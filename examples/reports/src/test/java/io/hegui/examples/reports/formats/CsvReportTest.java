package io.hegui.examples.reports.formats;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.hegui.examples.reports.Dossier;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CsvReportTest {
  private static List<NamedCsvRecord> rows(Dossier dossier, Locale locale) {
    String csv = Dossiers.written(new CsvReport(), dossier, locale);
    assertThat(csv).startsWith("\uFEFF");
    return CsvReader.builder().ofNamedCsvRecord(csv.substring(1)).stream().toList();
  }

  @Test
  void everyKindOfFindingHasItsRows() {
    assertThat(rows(Dossiers.full(), Locale.CHINESE))
        .extracting(row -> row.getField("类别"))
        .containsExactly("问题", "问题", "豁免", "无法判定", "规则出错", "提示", "数据问题", "数据问题");
    assertThat(rows(Dossiers.full(), Locale.ENGLISH))
        .extracting(row -> row.getField("type"))
        .contains("violation", "waived", "undetermined", "failed rule", "advisory");
  }

  @Test
  void aViolationSaysAllThatTheReportSays() {
    NamedCsvRecord row = rows(Dossiers.full(), Locale.ENGLISH).get(0);
    assertThat(row.getFieldsAsMap())
        .containsEntry("id", "0000000000000007")
        .containsEntry("rule", "3.2-village-team")
        .containsEntry("title", "Rule 3.2-village-team")
        .containsEntry("clause", "3.2")
        .containsEntry("severity", "high")
        .containsEntry("kind", "missing")
        .containsEntry("subject id", "village:V07")
        .containsEntry("owed by", "township 红岩乡")
        .containsEntry("message", "大坪村")
        .containsEntry("expected", "has a team")
        .containsEntry("observed", "none")
        .containsEntry("table", "villages")
        .containsEntry("file", "data/村.csv")
        .containsEntry("row", "8")
        .containsEntry("change", "");
    assertThat(row.getField("evidence")).contains("data/村.csv row 8", "villageId V07");
  }

  @Test
  void noCellIsAFormulaAndNothingIsLost() {
    NamedCsvRecord row = rows(Dossiers.full(), Locale.CHINESE).get(1);
    assertThat(row.getField("内容")).isEqualTo("'" + Dossiers.HARMLESS);
    assertThat(rows(Dossiers.full(), Locale.CHINESE).get(6).getField("值")).isEqualTo("'-昨天");
  }

  @Test
  void aDataFindingSaysWhere() {
    assertThat(rows(Dossiers.full(), Locale.CHINESE).get(6).getFieldsAsMap())
        .containsEntry("表", "走访调研")
        .containsEntry("文件", "县 表.xlsx")
        .containsEntry("工作表", "走访")
        .containsEntry("行", "3")
        .containsEntry("列", "日期")
        .containsEntry("备注", "未采用该行");
  }

  @Test
  void againstTheLastReportEveryViolationSaysWhatBecameOfIt() {
    assertThat(rows(Dossiers.compared(), Locale.CHINESE))
        .extracting(row -> row.getField("与上期比较"))
        .startsWith("仍未整改", "新发现", "");
  }

  @Test
  void theSameDossierGivesTheSameBytes() {
    assertThat(Dossiers.bytes(new CsvReport(), Dossiers.full(), Locale.CHINESE))
        .isEqualTo(Dossiers.bytes(new CsvReport(), Dossiers.full(), Locale.CHINESE));
  }

  @Test
  void aCleanReportIsAHeadingOnly() {
    assertThat(rows(Dossiers.clean(), Locale.CHINESE)).isEmpty();
  }
}
