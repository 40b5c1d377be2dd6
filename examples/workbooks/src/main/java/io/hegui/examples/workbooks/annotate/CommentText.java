package io.hegui.examples.workbooks.annotate;

import static java.util.stream.Collectors.joining;

import io.hegui.text.Visible;
import java.util.List;
import java.util.Locale;

/** The findings on one cell as one comment. */
final class CommentText {
  /** More than these nobody reads in a comment; the finding list has them all. */
  private static final int MOST = 12;

  private static final int CHARACTERS_A_LINE = 26;
  private static final int FEWEST_LINES = 4;
  private static final int MOST_LINES = 26;

  private CommentText() {}

  static String of(List<Finding> findings, Locale locale) {
    StringBuilder text = new StringBuilder();
    findings.stream()
        .limit(MOST)
        .map(each -> each.comment().lines().map(Visible::oneLine).collect(joining("\n")))
        .forEach(each -> text.append(text.length() == 0 ? "" : "\n").append(each));
    if (findings.size() > MOST) {
      text.append('\n').append(Sayings.of("comment.more", "n", findings.size() - MOST).in(locale));
    }
    return text.toString();
  }

  /** The lines that a box for the text needs. */
  static int lines(String text) {
    int lines = 1;
    for (String line : text.split("\n", -1)) {
      lines += 1 + line.length() / CHARACTERS_A_LINE;
    }
    return Math.min(MOST_LINES, Math.max(FEWEST_LINES, lines));
  }
}
