package io.hegui.examples.reports.html;

import io.hegui.examples.reports.Rate;
import java.util.List;
import java.util.Locale;

/** Charts over periods as SVG, with a text that says the same to who hears the page. */
final class TrendChart {
  private static final int STEP = 90;
  private static final int TOP = 24;
  private static final int PLOT = 120;
  private static final int BOTTOM = 28;
  private static final int COLUMN = 40;

  private TrendChart() {}

  /** A column for every period, made of pieces, with its sum above. */
  static void columns(Html html, String text, List<String> periods, List<List<Bar.Piece>> columns) {
    long most = columns.stream().mapToLong(TrendChart::sum).max().orElse(0);
    begin(html, text, periods);
    for (int i = 0; i < columns.size(); i++) {
      double at = TOP + PLOT;
      for (Bar.Piece piece : columns.get(i)) {
        double height = most == 0 ? 0 : (double) PLOT * piece.size() / most;
        at -= height;
        html.empty(
            "rect",
            "class",
            piece.style(),
            "x",
            centre(i) - COLUMN / 2,
            "y",
            round(at),
            "width",
            COLUMN,
            "height",
            round(height));
      }
      label(html, centre(i), at - 6, Words.number(sum(columns.get(i))));
    }
    html.close();
  }

  private static long sum(List<Bar.Piece> pieces) {
    return pieces.stream().mapToLong(Bar.Piece::size).sum();
  }

  /** A point for every period, joined; the plot ends at 0 % and at 100 %. */
  static void line(Html html, String text, List<String> periods, List<Rate> rates) {
    begin(html, text, periods);
    html.empty("path", "class", "grid", "d", "M0 " + TOP + "H" + STEP * rates.size());
    StringBuilder path = new StringBuilder();
    for (int i = 0; i < rates.size(); i++) {
      if (rates.get(i).known()) {
        path.append(path.length() == 0 ? "M" : "L").append(centre(i)).append(' ');
        path.append(round(height(rates.get(i))));
      }
    }
    html.empty("path", "class", "trend", "d", path);
    for (int i = 0; i < rates.size(); i++) {
      Rate rate = rates.get(i);
      if (rate.known()) {
        double at = height(rate);
        html.empty("circle", "class", "point", "cx", centre(i), "cy", round(at), "r", 4);
        label(html, centre(i), at - 9, rate.toString());
      }
    }
    html.close();
  }

  private static double height(Rate rate) {
    return TOP + PLOT * (1 - rate.percent() / 100);
  }

  private static void begin(Html html, String text, List<String> periods) {
    int width = STEP * periods.size();
    int height = TOP + PLOT + BOTTOM;
    html.open(
        "svg",
        "class",
        "trends",
        "role",
        "img",
        "aria-label",
        text,
        "width",
        width,
        "height",
        height,
        "viewBox",
        "0 0 " + width + " " + height);
    html.empty("path", "class", "axis", "d", "M0 " + (TOP + PLOT) + "H" + width);
    for (int i = 0; i < periods.size(); i++) {
      label(html, centre(i), TOP + PLOT + 18, periods.get(i));
    }
  }

  private static int centre(int column) {
    return STEP * column + STEP / 2;
  }

  private static void label(Html html, int x, double y, String text) {
    html.element("text", text, "x", x, "y", round(y), "text-anchor", "middle");
  }

  private static String round(double number) {
    return String.format(Locale.ROOT, "%.1f", number);
  }
}
