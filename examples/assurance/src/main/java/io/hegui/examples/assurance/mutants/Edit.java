package io.hegui.examples.assurance.mutants;

/** A piece of a text and what is to stand in its place. */
record Edit(int start, int end, String replacement) {
  String applyTo(String text) {
    return text.substring(0, start) + replacement + text.substring(end);
  }

  /** The change in one line; the line's number tells equal changes apart. */
  String describe(String text) {
    long line = text.substring(0, start).lines().count() + (atLineStart(text) ? 1 : 0);
    String was = oneLine(text.substring(start, end));
    String is = oneLine(replacement);
    String place = "line " + line + " at " + column(text) + ": ";
    if (was.isEmpty()) {
      return place + is + " added";
    }
    return place + was + (is.isEmpty() ? " dropped" : " became " + is);
  }

  private boolean atLineStart(String text) {
    return start == 0 || text.charAt(start - 1) == '\n';
  }

  private int column(String text) {
    return start - text.lastIndexOf('\n', start - 1);
  }

  private static String oneLine(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }
}
