package io.hegui.examples.audit.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A table whose columns line up. One column takes what the others leave and breaks into lines;
 * every line of the table takes up the same number of columns on the screen.
 */
public final class Grid {
  private static final int GAP = 2;
  private static final int NARROWEST = 12;

  private record Line(List<List<Span>> cells, boolean rule) {}

  private final List<Boolean> right;
  private final int elastic;
  private final List<Line> lines = new ArrayList<>();

  private Grid(List<Boolean> right, int elastic) {
    this.right = right;
    this.elastic = elastic;
  }

  /**
   * An empty table.
   *
   * @param alignment a letter a column: {@code l} for left, {@code r} for right, {@code *} for the
   *     one that is broken into lines
   */
  public static Grid of(String alignment) {
    List<Boolean> right = new ArrayList<>();
    alignment.chars().forEach(letter -> right.add(letter == 'r'));
    return new Grid(List.copyOf(right), alignment.indexOf('*'));
  }

  /** Adds a row; missing cells at its end are empty. */
  public Grid row(Span... cells) {
    return row(List.of(cells).stream().map(List::of).toList());
  }

  /** Adds a row of cells in several inks; missing cells at its end are empty. */
  public Grid row(List<List<Span>> cells) {
    List<List<Span>> all = new ArrayList<>(cells);
    all.addAll(Collections.nCopies(right.size() - cells.size(), List.of()));
    lines.add(new Line(List.copyOf(all), false));
    return this;
  }

  /** Adds a line of dashes. */
  public Grid rule() {
    lines.add(new Line(List.of(), true));
    return this;
  }

  /** Whether the table fits a page without breaking a cell into lines. */
  boolean fits(Page page) {
    return total(widths(lines, Integer.MAX_VALUE)) <= page.width();
  }

  /** Writes the table, indented. */
  public void on(Page page, int indent) {
    List<Line> masked = lines.stream().map(line -> masked(page, line)).toList();
    int[] widths = widths(masked, page.width() - indent);
    int total = total(widths);
    Span margin = Span.of(" ".repeat(indent));
    for (Line line : masked) {
      if (line.rule()) {
        page.line(List.of(margin, Span.of("─".repeat(total), Ink.DIM)));
      } else {
        write(page, margin, line.cells(), widths);
      }
    }
  }

  private static Line masked(Page page, Line line) {
    return new Line(line.cells().stream().map(page::masked).toList(), line.rule());
  }

  private static int width(List<Span> cell) {
    return cell.stream().mapToInt(Span::width).sum();
  }

  private int[] widths(List<Line> all, int available) {
    int[] widths = new int[right.size()];
    for (Line line : all) {
      for (int i = 0; i < line.cells().size(); i++) {
        widths[i] = Math.max(widths[i], width(line.cells().get(i)));
      }
    }
    int excess = total(widths) - available;
    if (elastic >= 0 && excess > 0) {
      widths[elastic] = Math.max(NARROWEST, widths[elastic] - excess);
    }
    return widths;
  }

  private static int total(int[] widths) {
    int total = GAP * (widths.length - 1);
    for (int width : widths) {
      total += width;
    }
    return total;
  }

  private void write(Page page, Span margin, List<List<Span>> cells, int[] widths) {
    List<List<Span>> broken =
        elastic < 0 ? List.of(List.of()) : Wrap.lines(cells.get(elastic), widths[elastic]);
    for (int i = 0; i < broken.size(); i++) {
      List<Span> line = new ArrayList<>();
      line.add(margin);
      for (int column = 0; column < widths.length; column++) {
        List<Span> cell =
            column == elastic ? broken.get(i) : i == 0 ? cells.get(column) : List.<Span>of();
        Span padding = Span.of(" ".repeat(Math.max(0, widths[column] - width(cell))));
        if (right.get(column)) {
          line.add(padding);
          line.addAll(cell);
        } else {
          line.addAll(cell);
          line.add(padding);
        }
        if (column < widths.length - 1) {
          line.add(Span.of(" ".repeat(GAP)));
        }
      }
      page.line(line);
    }
  }
}
