package io.hegui.examples.reports.excel;

import java.util.List;
import javax.xml.namespace.QName;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTOverlap;

/** Charts of the summary's tables, side by side: they change with the cells that they are of. */
final class SummaryCharts {
  /** The rows that the charts take. */
  static final int ROWS = 18;

  /** More townships than these would not be told apart; the table has them all. */
  private static final int MOST_TOWNSHIPS = 15;

  /** A column of a table, and the colour that it is drawn in. */
  private record Bar(int column, int rgb) {}

  private static final double TITLE_POINTS = 12;
  private static final int HIGH = 0xC0504D;
  private static final int MEDIUM = 0xF2B233;
  private static final int LOW = 0x5B9BD5;
  private static final int GOOD = 0x70AD47;

  private final XSSFSheet sheet;
  private final Words words;
  private final int top;
  private final XSSFDrawing drawing;

  SummaryCharts(XSSFSheet sheet, Words words, int top) {
    this.sheet = sheet;
    this.words = words;
    this.top = top;
    this.drawing = sheet.createDrawingPatriarch();
  }

  void draw(Lines.Block groups, Lines.Block townships) {
    List<Bar> bySeverity = List.of(new Bar(4, HIGH), new Bar(5, MEDIUM), new Bar(6, LOW));
    bars("chart.groups", BarDirection.COL, 0, 3, groups, bySeverity);
    bars("chart.rate", BarDirection.COL, 3, 7, groups, List.of(new Bar(11, GOOD)));
    bars(
        "chart.townships",
        BarDirection.BAR,
        7,
        Lines.WIDTH,
        townships.atMost(MOST_TOWNSHIPS),
        List.of(new Bar(2, HIGH), new Bar(3, MEDIUM), new Bar(4, LOW)));
  }

  private void bars(
      String title, BarDirection direction, int left, int right, Lines.Block rows, List<Bar> bars) {
    if (rows.isEmpty()) {
      return; // a chart of no cells is damage to Excel
    }
    XSSFClientAnchor place = drawing.createAnchor(0, 0, 0, 0, left, top, right, top + ROWS - 1);
    XSSFChart chart = drawing.createChart(place);
    chart.setTitleText(words.say(title));
    chart.setTitleOverlay(false);
    chart.getTitle().getBody().getParagraph(0).getTextRuns().get(0).setFontSize(TITLE_POINTS);
    XDDFCategoryAxis names = chart.createCategoryAxis(AxisPosition.BOTTOM);
    XDDFValueAxis values = chart.createValueAxis(AxisPosition.LEFT);
    values.setCrossBetween(AxisCrossBetween.BETWEEN);
    values.setMinimum(0);
    XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, values);
    data.setBarDirection(direction);
    if (direction == BarDirection.BAR) {
      names.setOrientation(AxisOrientation.MAX_MIN); // the first on top
    }
    data.setVaryColors(false);
    if (bars.size() > 1) {
      data.setBarGrouping(BarGrouping.STACKED);
      chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
    } else {
      values.setMaximum(1);
      values.setNumberFormat("0%");
    }
    bars.forEach(bar -> bar(data, rows, bar));
    chart.plot(data);
    if (bars.size() > 1) {
      onTopOfEachOther(chart);
    }
  }

  /** As a plain attribute, for the small set of schemas that comes with POI lacks its type. */
  private static void onTopOfEachOther(XSSFChart chart) {
    CTOverlap overlap = chart.getCTChart().getPlotArea().getBarChartArray(0).addNewOverlap();
    try (XmlCursor cursor = overlap.newCursor()) {
      cursor.setAttributeText(new QName("val"), "100");
    }
  }

  private void bar(XDDFBarChartData data, Lines.Block rows, Bar bar) {
    XDDFChartData.Series series =
        data.addSeries(
            XDDFDataSourcesFactory.fromStringCellRange(sheet, cells(rows, 0)),
            XDDFDataSourcesFactory.fromNumericCellRange(sheet, cells(rows, bar.column())));
    int head = rows.first() - 1;
    String name = sheet.getRow(head).getCell(bar.column()).getStringCellValue();
    series.setTitle(name, new CellReference(sheet.getSheetName(), head, bar.column(), true, true));
    series.setFillProperties(
        new XDDFSolidFillProperties(
            XDDFColor.from(
                new byte[] {(byte) (bar.rgb() >> 16), (byte) (bar.rgb() >> 8), (byte) bar.rgb()})));
  }

  private static CellRangeAddress cells(Lines.Block rows, int column) {
    return new CellRangeAddress(rows.first(), rows.last(), column, column);
  }
}
