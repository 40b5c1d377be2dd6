package io.hegui.examples.reports.html;

import java.util.List;

/** What the colours of a chart mean. */
final class Legend {
  private static final int SIDE = 12;

  private Legend() {}

  static void write(Html html, List<String> styles, List<String> names) {
    html.open("p", "class", "legend");
    for (int i = 0; i < styles.size(); i++) {
      html.open("span").open("svg", "width", SIDE, "height", SIDE, "aria-hidden", "true");
      html.empty("rect", "class", styles.get(i), "width", SIDE, "height", SIDE).close();
      html.text(" ").text(names.get(i)).close().text(" ");
    }
    html.close();
  }
}
