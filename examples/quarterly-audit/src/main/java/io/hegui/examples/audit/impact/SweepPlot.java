package io.hegui.examples.audit.impact;

import io.hegui.examples.audit.impact.Swept.Point;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A sweep as a picture: a column for each value, made of the rules that depend on it. */
public final class SweepPlot {
  private static final int STEP = 64;
  private static final int COLUMN = 36;
  private static final int LEFT = 24;
  private static final int TOP = 56;
  private static final int PLOT = 220;
  private static final int LINE = 20;

  /** Apart in brightness too, so that a black and white print can be read. */
  private static final List<String> COLOURS =
      List.of("#1f4e79", "#c55a11", "#7f9f3f", "#7b5ea7", "#3a8f8f", "#9c9c9c");

  private final Swept swept;
  private final List<String> rules;
  private final String title;
  private final String axis;
  private final XMLStreamWriter svg;

  private SweepPlot(Swept swept, String title, String axis, XMLStreamWriter svg) {
    this.swept = swept;
    this.rules = swept.rules();
    this.title = title;
    this.axis = axis;
    this.svg = svg;
  }

  /**
   * Writes the picture as SVG; the stream stays open.
   *
   * @param title what stands above it, and what a reader hears who cannot see it
   * @param axis what stands below the values
   */
  public static void write(Swept swept, String title, String axis, OutputStream out) {
    try {
      XMLStreamWriter svg =
          XMLOutputFactory.newInstance().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
      new SweepPlot(swept, title, axis, svg).write();
      svg.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  private void write() throws XMLStreamException {
    List<Point> points = swept.points();
    int longest = rules.stream().mapToInt(String::length).max().orElse(0);
    int text = 9 * Math.max(longest + 4, 2 * title.length());
    int width = Math.max(LEFT * 2 + STEP * points.size(), LEFT * 2 + text);
    int height = TOP + PLOT + 3 * LINE + LINE * rules.size() + LINE;
    open("svg", "xmlns", "http://www.w3.org/2000/svg", "role", "img", "aria-label", title);
    attributes("width", width, "height", height, "viewBox", "0 0 " + width + " " + height);
    attributes("font-family", "sans-serif", "font-size", 13);
    empty("rect", "width", width, "height", height, "fill", "#ffffff");
    label(LEFT, 26, "start", title, "font-size", 16);
    int most = points.stream().mapToInt(point -> point.of(rules)).max().orElse(0);
    for (int i = 0; i < points.size(); i++) {
      column(LEFT + STEP * i + STEP / 2, points.get(i), most);
    }
    int base = TOP + PLOT;
    empty(
        "path",
        "d",
        "M" + LEFT + " " + base + "H" + (LEFT + STEP * points.size()),
        "stroke",
        "#333333");
    label(LEFT, base + 2 * LINE, "start", axis);
    for (int i = 0; i < rules.size(); i++) {
      int y = base + 3 * LINE + LINE * i;
      empty("rect", "x", LEFT, "y", y - 11, "width", 12, "height", 12, "fill", colour(i));
      label(LEFT + LINE, y, "start", rules.get(i));
    }
    svg.writeEndElement();
  }

  private void column(int centre, Point point, int most) throws XMLStreamException {
    double at = TOP + PLOT;
    for (int i = 0; i < rules.size(); i++) {
      double tall = most == 0 ? 0 : (double) PLOT * point.of(rules.get(i)) / most;
      at -= tall;
      empty("rect", "x", centre - COLUMN / 2, "y", round(at), "width", COLUMN);
      attributes("height", round(tall), "fill", colour(i));
    }
    label(centre, (int) at - 6, "middle", Integer.toString(point.of(rules)));
    boolean now = swept.current().contains(point.value());
    label(centre, TOP + PLOT + 16, "middle", now ? "[" + point.value() + "]" : point.value());
  }

  private static String colour(int place) {
    return COLOURS.get(place % COLOURS.size());
  }

  private static String round(double number) {
    return String.format(Locale.ROOT, "%.1f", number);
  }

  private void label(int x, int y, String anchor, String text, Object... more)
      throws XMLStreamException {
    open("text", "x", x, "y", y, "text-anchor", anchor);
    attributes(more);
    svg.writeCharacters(text);
    svg.writeEndElement();
  }

  private void open(String name, Object... attributes) throws XMLStreamException {
    svg.writeStartElement(name);
    attributes(attributes);
  }

  private void empty(String name, Object... attributes) throws XMLStreamException {
    svg.writeEmptyElement(name);
    attributes(attributes);
  }

  private void attributes(Object... namesAndValues) throws XMLStreamException {
    for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
      svg.writeAttribute(namesAndValues[i].toString(), namesAndValues[i + 1].toString());
    }
  }
}
