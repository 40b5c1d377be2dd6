package io.hegui.examples.workbooks.annotate;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;

/** A workbook as a county might send it: with all that offices do to their sheets. */
final class CountyWorkbook {
  /** The row of the first village; above it are a title and the headings. */
  static final int FIRST = 4;

  private CountyWorkbook() {}

  static void fill(Workbook workbook) {
    Sheet sheet = workbook.createSheet("村");
    sheet.createRow(0).createCell(0).setCellValue("某县贫困村花名册");
    sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 4));
    Row head = sheet.createRow(2);
    String[] headings = {"村编号", "村 名称", "乡镇编号", "是否贫困村", "退出日期", "合计"};
    for (int i = 0; i < headings.length; i++) {
      head.createCell(i).setCellValue(headings[i]);
    }
    CellStyle styled = workbook.createCellStyle();
    Font font = workbook.createFont();
    font.setBold(true);
    font.setColor(IndexedColors.BLUE.getIndex());
    styled.setFont(font);
    styled.setFillForegroundColor(IndexedColors.LIGHT_GREEN.getIndex());
    styled.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    for (int i = 0; i < 20; i++) {
      Row row = sheet.createRow(FIRST - 1 + i);
      row.createCell(0).setCellValue("V" + i);
      Cell name = row.createCell(1);
      name.setCellValue("第" + i + "村");
      name.setCellStyle(styled);
      row.createCell(2).setCellValue("X" + i % 3);
      if (i != 5) {
        row.createCell(3).setCellValue("是");
      }
      row.createCell(5).setCellFormula("LEN(A" + (FIRST + i) + ")");
    }
    workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
    comment(sheet, FIRST, 0, "县里原有的批注");
    sheet.addMergedRegion(new CellRangeAddress(FIRST + 9, FIRST + 10, 2, 2));
    sheet.createFreezePane(0, 3);
    sheet.setAutoFilter(new CellRangeAddress(2, 22, 0, 5));
    DataValidationHelper helper = sheet.getDataValidationHelper();
    var validation =
        helper.createValidation(
            helper.createExplicitListConstraint(new String[] {"是", "否"}),
            new CellRangeAddressList(3, 22, 3, 3));
    validation.createPromptBox("填写", "第一行\n第二行");
    sheet.addValidationData(validation);
    var formatting = sheet.getSheetConditionalFormatting();
    formatting.addConditionalFormatting(
        new CellRangeAddress[] {new CellRangeAddress(3, 22, 0, 0)},
        formatting.createConditionalFormattingRule("A4=\"V3\""));
    sheet.protectSheet("secret");
    Sheet hidden = workbook.createSheet("隐藏");
    hidden.createRow(0).createCell(0).setCellValue("=不是公式");
    workbook.setSheetHidden(1, true);
    Sheet teams = workbook.createSheet("驻村工作队");
    teams.createRow(0).createCell(0).setCellValue("工作队编号");
    teams.getRow(0).createCell(1).setCellValue("村编号");
  }

  private static void comment(Sheet sheet, int row, int column, String text) {
    ClientAnchor anchor = sheet.getWorkbook().getCreationHelper().createClientAnchor();
    anchor.setCol1(column + 1);
    anchor.setCol2(column + 3);
    anchor.setRow1(row - 1);
    anchor.setRow2(row + 3);
    Comment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
    comment.setString(sheet.getWorkbook().getCreationHelper().createRichTextString(text));
    comment.setAuthor("县扶贫办");
    sheet.getRow(row - 1).getCell(column).setCellComment(comment);
  }

  static Path write(Workbook workbook, Path file) throws IOException {
    try (workbook;
        OutputStream out = Files.newOutputStream(file)) {
      workbook.write(out);
    }
    return file;
  }
}
