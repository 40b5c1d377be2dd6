package io.hegui.examples.reports.html;

/** Writes a table with a caption and headings; wide ones can be scrolled, by keyboard too. */
final class Table {
  private final Html html;
  private final Words words;

  private Table(Html html, Words words) {
    this.html = html;
    this.words = words;
  }

  /**
   * Begins a table.
   *
   * @param headings the keys of the columns' headings; one with {@code #} before it is of numbers
   */
  static Table begin(Paper paper, String caption, String style, String... headings) {
    Html html = paper.html();
    Table table = new Table(html, paper.words());
    html.open("div", "class", "wide", "role", "group", "tabindex", "0", "aria-label", caption);
    html.open("table", "class", style).element("caption", caption);
    html.open("thead").open("tr");
    for (String heading : headings) {
      table.heading(heading);
    }
    html.close().close().open("tbody");
    return table;
  }

  private void heading(String key) {
    boolean number = key.startsWith("#");
    String text = words.say(number ? key.substring(1) : key);
    if (number) {
      html.element("th", text, "scope", "col", "class", "n");
    } else {
      html.element("th", text, "scope", "col");
    }
  }

  Table row() {
    html.line().open("tr");
    return this;
  }

  /** The cell that names its row. */
  Table head(String text) {
    html.element("th", text, "scope", "row");
    return this;
  }

  Table cell(String text) {
    html.element("td", text);
    return this;
  }

  /** Nothing is shown as a dash, so that something stands out. */
  Table number(long number) {
    return figure(number == 0 ? "–" : Words.number(number));
  }

  /** A cell of a column of numbers. */
  Table figure(String text) {
    html.element("td", text, "class", "n");
    return this;
  }

  Table endRow() {
    html.close();
    return this;
  }

  void end() {
    html.close().close().close();
  }
}
