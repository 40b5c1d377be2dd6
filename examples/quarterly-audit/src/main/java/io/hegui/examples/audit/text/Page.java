package io.hegui.examples.audit.text;

import io.hegui.examples.reports.NationalIds;
import java.util.ArrayList;
import java.util.List;

/**
 * Lines of text, laid out to a width. Everything that is written passes through here, so here it is
 * made harmless, masked and coloured.
 */
public final class Page {
  /** Below this no line can be read any more. */
  public static final int NARROWEST = 40;

  private final StringBuilder text = new StringBuilder();
  private final int width;
  private final boolean colour;
  private final boolean masked;

  /**
   * @param width the columns of a line; at least {@link #NARROWEST} are used
   * @param colour whether inks are shown
   * @param masked whether what looks like a national id number is masked
   */
  public Page(int width, boolean colour, boolean masked) {
    this.width = Math.max(width, NARROWEST);
    this.colour = colour;
    this.masked = masked;
  }

  int width() {
    return width;
  }

  /** An empty line, unless there is one already or nothing stands above it. */
  public Page blank() {
    if (text.length() > 0 && !text.toString().endsWith("\n\n")) {
      text.append('\n');
    }
    return this;
  }

  /** A line of dashes with a title in it. */
  public Page section(String title) {
    blank();
    Span shown = Span.of(title, Ink.BOLD);
    int rest = Math.max(0, width - shown.width() - 4);
    line(List.of(Span.of("── ", Ink.DIM), shown, Span.of(" " + "─".repeat(rest), Ink.DIM)));
    return blank();
  }

  /** Text that goes on below its own beginning. */
  public Page paragraph(int indent, Span... spans) {
    return hanging(indent, List.of(), indent, List.of(spans));
  }

  /**
   * A label and beside it text, every line of which begins in the same column; a label that is too
   * long for its place pushes the first line.
   *
   * @param indent the column where the label begins
   * @param column the column where the text begins
   */
  public Page labelled(int indent, Span label, int column, List<Span> spans) {
    return hanging(indent, List.of(label), column, spans);
  }

  private Page hanging(int indent, List<Span> label, int column, List<Span> spans) {
    int taken = indent + label.stream().mapToInt(Span::width).sum();
    int start = label.isEmpty() ? column : Math.max(column, taken + 1);
    List<List<Span>> lines = Wrap.lines(masked(spans), width - start);
    for (int i = 0; i < lines.size(); i++) {
      List<Span> line = new ArrayList<>();
      line.add(Span.of(" ".repeat(i == 0 ? indent : start)));
      if (i == 0 && !label.isEmpty()) {
        line.addAll(masked(label));
        line.add(Span.of(" ".repeat(start - taken)));
      }
      line.addAll(lines.get(i));
      line(line);
    }
    return this;
  }

  /** Text that is masked already, or to be broken into lines by the caller. */
  Page line(List<Span> spans) {
    StringBuilder line = new StringBuilder();
    int i = 0;
    while (i < spans.size()) {
      // Neighbours in one ink are painted at once, or every Chinese character would be.
      StringBuilder run = new StringBuilder();
      Ink ink = spans.get(i).ink();
      while (i < spans.size() && spans.get(i).ink() == ink) {
        run.append(spans.get(i).text());
        i++;
      }
      line.append(colour ? ink.paint(run.toString()) : run);
    }
    text.append(line.toString().isBlank() ? "" : line).append('\n');
    return this;
  }

  List<Span> masked(List<Span> spans) {
    if (!masked) {
      return spans;
    }
    return spans.stream()
        .map(span -> span.exact() ? span : span.with(NationalIds.masked(span.text())))
        .toList();
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
