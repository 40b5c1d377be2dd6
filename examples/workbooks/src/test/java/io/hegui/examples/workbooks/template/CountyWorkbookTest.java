package io.hegui.examples.workbooks.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.hegui.examples.workbooks.WorkbookForm;
import io.hegui.facts.ColumnSchema;
import io.hegui.facts.ColumnType;
import io.hegui.facts.Schema;
import io.hegui.facts.Submission;
import io.hegui.facts.TableAccount;
import io.hegui.facts.TableSchema;
import io.hegui.input.SubmissionReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CountyWorkbookTest {
  private static final Schema SCHEMA = Schema.standard();

  @TempDir Path folder;

  private static byte[] empty(Titles titles, Locale locale) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new CountyWorkbook(titles, locale).writeEmpty(SCHEMA, out);
    return out.toByteArray();
  }

  private static byte[] example(Titles titles, Locale locale) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new CountyWorkbook(titles, locale).writeExample(SCHEMA, out);
    return out.toByteArray();
  }

  private Submission read(byte[] workbook) throws IOException {
    Path file = Files.write(folder.resolve("county.xlsx"), workbook);
    return SubmissionReader.standard().with(new WorkbookForm()).read(file);
  }

  @ParameterizedTest
  @EnumSource
  void anEmptyWorkbookSaysOfEveryTableThatThereAreNone(Titles titles) throws IOException {
    for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
      Submission read = read(empty(titles, locale));
      assertThat(read.findings()).isEmpty();
      assertThat(read.accounts()).hasSize(SCHEMA.tables().size());
      assertThat(read.accounts()).allMatch(account -> account.read() == 0 && account.complete());
    }
  }

  @ParameterizedTest
  @EnumSource
  void theExampleIsReadBackAsItIs(Titles titles) throws IOException {
    Submission read = read(example(titles, Locale.CHINESE));
    Submission original;
    try (var json = CountyWorkbook.class.getResourceAsStream("example.json")) {
      original = SubmissionReader.standard().readJson(Objects.requireNonNull(json), "example");
    }
    assertThat(original.findings()).isEmpty();
    assertThat(read.findings()).isEmpty();
    assertThat(read.accounts()).extracting(TableAccount::accepted).doesNotContain(0);
    for (TableSchema table : SCHEMA.tables()) {
      assertThat(read.rows(table.name()).stream().map(row -> row.fact()))
          .isEqualTo(original.rows(table.name()).stream().map(row -> row.fact()).toList());
    }
  }

  @Test
  void theSameContentGivesTheSameBytes() throws IOException {
    assertThat(example(Titles.CHINESE, Locale.CHINESE))
        .isEqualTo(example(Titles.CHINESE, Locale.CHINESE));
  }

  @Test
  void everyListAndEveryDateIsValidated() throws IOException {
    try (XSSFWorkbook workbook =
        new XSSFWorkbook(new ByteArrayInputStream(empty(Titles.CHINESE, Locale.CHINESE)))) {
      assertThat(workbook.getSheetAt(0).getSheetName()).isEqualTo("说明");
      for (TableSchema table : SCHEMA.tables()) {
        XSSFSheet sheet = workbook.getSheet(table.heading());
        assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
        for (int i = 0; i < table.columns().size(); i++) {
          column(sheet, i, table.columns().get(i));
        }
      }
    }
  }

  private static void column(XSSFSheet sheet, int index, ColumnSchema column) {
    assertThat(sheet.getRow(0).getCell(index).getStringCellValue()).isEqualTo(column.heading());
    DataValidation validation =
        sheet.getDataValidations().stream()
            .filter(each -> each.getRegions().getCellRangeAddress(0).getFirstColumn() == index)
            .map(DataValidation.class::cast)
            .findFirst()
            .orElse(null);
    boolean free = column.type() == ColumnType.ID || column.type() == ColumnType.TEXT;
    assertThat(validation == null).as(column.name()).isEqualTo(free);
    if (free) {
      assertThat(sheet.getColumnStyle(index).getDataFormatString()).isEqualTo("@");
    } else if (validation != null && !column.words().isEmpty()) {
      assertThat(validation.getValidationConstraint().getExplicitListValues())
          .hasSameSizeAs(column.words());
      assertThat(validation.getShowErrorBox()).isEqualTo(column.type() == ColumnType.WORD);
    }
  }

  @Test
  void theLegendExplainsEveryColumn() throws IOException {
    try (XSSFWorkbook workbook =
        new XSSFWorkbook(new ByteArrayInputStream(empty(Titles.CHINESE, Locale.CHINESE)))) {
      XSSFSheet legend = workbook.getSheetAt(0);
      int columns = SCHEMA.tables().stream().mapToInt(table -> table.columns().size()).sum();
      int last = legend.getLastRowNum();
      assertThat(legend.getRow(last - columns).getCell(0).getStringCellValue()).isEqualTo("表");
      assertThat(legend.getRow(last).getCell(2).getStringCellValue()).isEqualTo("结束日期");
    }
  }
}
