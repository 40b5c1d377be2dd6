package io.hegui.examples.reports.html;

import java.util.List;
import java.util.Locale;

/**
 * A bar of pieces as SVG. It stands beside the numbers that it shows, so it is hidden from readers
 * who hear the page.
 */
final class Bar {
  /**
   * A piece of a bar.
   *
   * @param style the class that gives it its colour
   */
  record Piece(String style, long size) {}

  private static final int HEIGHT = 14;

  private Bar() {}

  /**
   * Writes a bar.
   *
   * @param whole the size at which the bar takes all its room
   */
  static void write(Html html, List<Piece> pieces, long whole) {
    html.open("svg", "class", "bar", "width", "100%", "height", HEIGHT, "aria-hidden", "true");
    long at = 0;
    for (Piece piece : pieces) {
      if (piece.size() > 0) {
        html.empty(
            "rect",
            "class",
            piece.style(),
            "x",
            percent(at, whole),
            "width",
            percent(piece.size(), whole),
            "height",
            HEIGHT);
        at += piece.size();
      }
    }
    html.close();
  }

  private static String percent(long part, long whole) {
    return String.format(Locale.ROOT, "%.2f%%", whole == 0 ? 0 : 100.0 * part / whole);
  }
}
