package io.hegui.examples.benchmarks;

import java.util.Arrays;
import java.util.stream.Collectors;

/** A table in Markdown, under a heading of its own. */
final class MarkdownTable {
  private final StringBuilder text = new StringBuilder();

  MarkdownTable(String title, String... columns) {
    text.append("\n### ").append(title).append("\n\n");
    row((Object[]) columns);
    row(Arrays.stream(columns).map(column -> "---").toArray());
  }

  void row(Object... cells) {
    text.append(
        Arrays.stream(cells)
            .map(Object::toString)
            .collect(Collectors.joining(" | ", "| ", " |\n")));
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
