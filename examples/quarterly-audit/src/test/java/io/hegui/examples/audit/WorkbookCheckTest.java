package io.hegui.examples.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hegui.examples.audit.sample.SampleCounty;
import io.hegui.examples.audit.sample.SampleFormat;
import io.hegui.examples.audit.sample.SampleWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks among the files that are checked. */
class WorkbookCheckTest extends InstalledCommand {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path folder = Path.of("");

  private JsonNode report(Path data) throws IOException {
    assertThat(run("check", data.toString(), "--period", "2016Q1", "--format", "json"))
        .isEqualTo(ExitCode.VIOLATIONS);
    return JSON.readTree(out());
  }

  /** The report without what tells the files apart. */
  private static JsonNode withoutPlaces(JsonNode report) {
    for (JsonNode each : report) {
      withoutPlaces(each);
    }
    if (report instanceof ObjectNode object) {
      object.remove(List.of("file", "sheet", "row", "basis"));
    }
    return report;
  }

  @Test
  void theSameCountyGivesTheSameReportInEveryForm() throws IOException {
    Path json = folder.resolve("json");
    Path csv = folder.resolve("csv");
    Path xlsx = folder.resolve("xlsx");
    Path xls = Files.createDirectory(folder.resolve("xls"));
    SampleCounty county = SampleCounty.withFaults(1);
    new SampleWriter(SampleFormat.JSON).write(county.submission(), json);
    new SampleWriter(SampleFormat.CSV).write(county.submission(), csv);
    new SampleWriter(SampleFormat.XLSX).write(county.submission(), xlsx);
    convert(xlsx.resolve(SampleWriter.XLSX_FILE), xls.resolve("county.xls"));

    JsonNode expected = withoutPlaces(report(json));
    assertThat(expected.toString()).contains("violations");
    for (Path other : List.of(csv, xlsx, xls)) {
      assertThat(withoutPlaces(report(other))).as(other.toString()).isEqualTo(expected);
    }
  }

  @Test
  void aCheckInAWorkFolderReadsWorkbooksToo() throws IOException {
    SampleCounty county = SampleCounty.withFaults(1);
    new SampleWriter(SampleFormat.XLSX).write(county.submission(), folder.resolve("data"));
    JsonNode expected = report(folder.resolve("data"));
    Path large = folder.resolve("large.json");
    String[] args = {
      "check",
      folder.resolve("data").toString(),
      "--period",
      "2016Q1",
      "--format",
      "json",
      "--work",
      folder.resolve("work").toString(),
      "--out",
      large.toString()
    };
    assertThat(run(args)).isEqualTo(ExitCode.VIOLATIONS);
    assertThat(JSON.readTree(Files.readString(large))).isEqualTo(expected);
  }

  @Test
  void findingsNameTheSheetAndTheRow() throws IOException {
    Path file = folder.resolve("county.xlsx");
    assertThat(run("template", "--out", file.toString(), "--example")).isZero();
    try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
      workbook.getSheet("村").getRow(1).createCell(2).setCellValue("T99");
      workbook.getSheet("驻村工作队").getRow(1).createCell(2).setCellValue("去年");
      try (OutputStream changed = Files.newOutputStream(file)) {
        workbook.write(changed);
      }
    }
    assertThat(run("check", file.toString(), "--period", "2016Q1", "--format", "json"))
        .isEqualTo(ExitCode.INCOMPLETE_INPUT);
    List<String> places = new ArrayList<>();
    for (JsonNode finding : JSON.readTree(out()).get("dataFindings")) {
      places.add(
          finding.get("sheet").asText()
              + finding.get("row").asText()
              + finding.get("column").asText()
              + finding.get("value").asText());
    }
    assertThat(places).contains("村2townshipIdT99", "驻村工作队2formedOn去年");
  }

  @Test
  void aWebPageInDisguiseIsSaidToBeOneAndTheOthersAreChecked() throws IOException {
    assertThat(run("template", "--out", folder.resolve("a.xlsx").toString(), "--example")).isZero();
    Files.write(folder.resolve("b.xls"), "<html><table/></html>".getBytes(StandardCharsets.UTF_8));
    assertThat(run("check", folder.toString(), "--period", "2016Q1"))
        .isEqualTo(ExitCode.INCOMPLETE_INPUT);
    assertThat(out()).contains("HTML").contains("乡镇");
    assertThat(out()).doesNotContain("内部出错");
  }

  private static void convert(Path from, Path to) throws IOException {
    try (XSSFWorkbook source = new XSSFWorkbook(Files.newInputStream(from));
        HSSFWorkbook target = new HSSFWorkbook()) {
      for (Sheet sheet : source) {
        Sheet copy = target.createSheet(sheet.getSheetName());
        for (Row row : sheet) {
          Row copied = copy.createRow(row.getRowNum());
          for (Cell cell : row) {
            copy(cell, copied.createCell(cell.getColumnIndex()), target);
          }
        }
      }
      try (OutputStream out = Files.newOutputStream(to)) {
        target.write(out);
      }
    }
  }

  private static void copy(Cell from, Cell to, HSSFWorkbook workbook) {
    if (from.getCellType() == CellType.NUMERIC) {
      to.setCellValue(from.getNumericCellValue());
      String format = from.getCellStyle().getDataFormatString();
      if (format.contains("y")) {
        to.setCellStyle(style(workbook, format));
      }
    } else {
      to.setCellValue(from.getStringCellValue());
    }
  }

  /** The style with that format: a workbook has room for some thousands only. */
  private static CellStyle style(HSSFWorkbook workbook, String format) {
    short wanted = workbook.createDataFormat().getFormat(format);
    for (int i = 0; i < workbook.getNumCellStyles(); i++) {
      if (workbook.getCellStyleAt(i).getDataFormat() == wanted) {
        return workbook.getCellStyleAt(i);
      }
    }
    CellStyle style = workbook.createCellStyle();
    style.setDataFormat(wanted);
    return style;
  }
}
