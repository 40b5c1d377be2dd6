package io.hegui.examples.policies.thresholds;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.jspecify.annotations.Nullable;

/**
 * The first sheet of a workbook as CSV. Dates come out as {@code 2017-01-01} and numbers as they
 * are, however the sheet shows them; a formula as the value that Excel saved. Rows that are empty
 * go.
 */
public final class ThresholdWorkbook {
  private ThresholdWorkbook() {}

  /** Reads a workbook; the result does not depend on who reads it, or when. */
  public static byte[] toCsv(Path workbook) throws IOException {
    StringWriter csv = new StringWriter();
    try (Workbook open = WorkbookFactory.create(Files.newInputStream(workbook));
        CsvWriter writer =
            CsvWriter.builder()
                .lineDelimiter(de.siegmar.fastcsv.writer.LineDelimiter.LF)
                .build(csv)) {
      Sheet sheet = open.getSheetAt(0);
      int width = sheet.getRow(0) == null ? 0 : sheet.getRow(0).getLastCellNum();
      for (Row row : sheet) {
        List<String> fields = new ArrayList<>();
        for (int column = 0; column < width; column++) {
          fields.add(text(row.getCell(column)));
        }
        if (fields.stream().anyMatch(field -> !field.isEmpty())) {
          writer.writeRecord(fields);
        }
      }
    }
    return csv.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String text(@Nullable Cell cell) {
    if (cell == null) {
      return "";
    }
    CellType type =
        cell.getCellType() == CellType.FORMULA
            ? cell.getCachedFormulaResultType()
            : cell.getCellType();
    return switch (type) {
      case NUMERIC ->
          DateUtil.isCellDateFormatted(cell)
              ? cell.getLocalDateTimeCellValue().toLocalDate().toString()
              : new java.math.BigDecimal(Double.toString(cell.getNumericCellValue()))
                  .stripTrailingZeros()
                  .toPlainString();
      case STRING -> cell.getRichStringCellValue().getString().strip();
      default -> new DataFormatter(java.util.Locale.ROOT).formatCellValue(cell).strip();
    };
  }
}
