package io.hegui.examples.reports.formats;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Lines of Markdown; all text that is put on it is taken for text. */
final class MarkdownPage {
  private final StringBuilder page = new StringBuilder();
  private final Words words;

  MarkdownPage(Words words) {
    this.words = words;
  }

  Words words() {
    return words;
  }

  void title(int level, String text) {
    gap();
    page.append("#".repeat(level)).append(' ').append(text(text)).append('\n');
  }

  void paragraph(String text) {
    gap();
    page.append(text(text)).append('\n');
  }

  void strong(String text) {
    gap();
    page.append("**").append(text(text)).append("**\n");
  }

  void items(List<String> items) {
    if (!items.isEmpty()) {
      gap();
      items.forEach(item -> page.append("- ").append(text(item)).append('\n'));
    }
  }

  /**
   * Begins a table.
   *
   * @param texts the number of columns that hold text; all others hold numbers
   */
  void table(int texts, String... headings) {
    gap();
    row(headings);
    for (int i = 0; i < headings.length; i++) {
      page.append(i < texts ? "| --- " : "| ---: ");
    }
    page.append("|\n");
  }

  void row(String... cells) {
    page.append(Arrays.stream(cells).map(this::text).collect(Collectors.joining(" | ", "| ", " |")))
        .append('\n');
  }

  private void gap() {
    if (page.length() > 0) {
      page.append('\n');
    }
  }

  @Override
  public String toString() {
    return page.toString();
  }

  private String text(String text) {
    return MarkdownText.of(words.shown(text));
  }
}
