package io.hegui.examples.policies.thresholds;

import static org.assertj.core.api.Assertions.assertThat;

import io.hegui.examples.policies.Draft;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workbook of thresholds becomes the CSV that somebody would have written by hand. */
class ThresholdWorkbookTest {
  @TempDir private Path folder = Path.of("");

  private Path workbook() throws Exception {
    try (Workbook book = new XSSFWorkbook()) {
      Sheet sheet = book.createSheet("caseload");
      row(sheet, 0, "key", "from", "min", "max");
      row(sheet, 1, " STAFF ", LocalDate.of(2016, 1, 1), 1, 2);
      row(sheet, 3, "SECTION", LocalDate.of(2016, 7, 1), 1.5, "-");
      sheet.getRow(1).getCell(3).setCellFormula("1+1");
      book.getCreationHelper().createFormulaEvaluator().evaluateAll();
      Path file = folder.resolve("tables").resolve("caseload.xlsx");
      Files.createDirectories(file.getParent());
      try (OutputStream out = Files.newOutputStream(file)) {
        book.write(out);
      }
      return file;
    }
  }

  private static void row(Sheet sheet, int number, Object... values) {
    Row row = sheet.createRow(number);
    CellStyle date = sheet.getWorkbook().createCellStyle();
    date.setDataFormat((short) 14);
    for (int i = 0; i < values.length; i++) {
      if (values[i] instanceof LocalDate day) {
        row.createCell(i).setCellValue(day);
        row.getCell(i).setCellStyle(date);
      } else if (values[i] instanceof Number value) {
        row.createCell(i).setCellValue(value.doubleValue());
      } else {
        row.createCell(i).setCellValue(values[i].toString());
      }
    }
  }

  @Test
  void datesNumbersFormulasAndBlanksComeOutAsTheyAreMeant() throws Exception {
    assertThat(
            new String(
                ThresholdWorkbook.toCsv(workbook()), java.nio.charset.StandardCharsets.UTF_8))
        .isEqualTo("key,from,min,max\nSTAFF,2016-01-01,1,2\nSECTION,2016-07-01,1.5,-\n");
  }

  @Test
  void everyWorkbookOfTheFolderIsCompiled() throws Exception {
    Path tables = workbook().getParent();
    Path to = folder.resolve("classes");

    CompileTables.main(new String[] {Objects.requireNonNull(tables).toString(), to.toString()});

    assertThat(to.resolve("caseload.csv")).content().startsWith("key,from,min,max\n");
  }

  @Test
  void theBuildOfANewPolicyCompilesThemWhereThePolicyLooks() throws Exception {
    assertThat(Draft.in(folder.resolve("draft")).folder().resolve("pom.xml"))
        .content()
        .contains(
            "<mainClass>" + CompileTables.class.getName() + "</mainClass>",
            "<argument>${project.build.outputDirectory}/cn/example/draft</argument>");
  }
}
