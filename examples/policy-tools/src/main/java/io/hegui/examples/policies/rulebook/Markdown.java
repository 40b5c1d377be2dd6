package io.hegui.examples.policies.rulebook;

import java.util.List;
import java.util.stream.Collectors;

/** A page while it is being written. */
final class Markdown {
  private final StringBuilder text = new StringBuilder();

  Markdown heading(int level, String title) {
    return paragraph("#".repeat(level) + " " + title);
  }

  Markdown paragraph(String paragraph) {
    if (!text.isEmpty()) {
      text.append('\n');
    }
    text.append(paragraph).append('\n');
    return this;
  }

  Markdown table(List<String> head, List<List<String>> rows) {
    String rule = head.stream().map(each -> "---").collect(Collectors.joining("|", "|", "|"));
    return paragraph(
        row(head)
            + "\n"
            + rule
            + rows.stream().map(row -> "\n" + row(row)).collect(Collectors.joining()));
  }

  private static String row(List<String> cells) {
    return cells.stream()
        .map(cell -> cell.replace("|", "\\|"))
        .collect(Collectors.joining(" | ", "| ", " |"));
  }

  /** Code that is folded away until somebody asks for it. */
  Markdown folded(String summary, String language, String code) {
    return paragraph("<details><summary>" + summary + "</summary>")
        .paragraph("```" + language + "\n" + code.strip() + "\n```")
        .paragraph("</details>");
  }

  @Override
  public String toString() {
    return text.toString();
  }

  static String link(String text, String target) {
    return "[" + text + "](" + target + ")";
  }
}
