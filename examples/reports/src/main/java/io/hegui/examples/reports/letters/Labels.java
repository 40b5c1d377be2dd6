package io.hegui.examples.reports.letters;

import io.hegui.report.SubjectPart;

/** What a letter calls its addressee. A report calls it 单位「县农业局」（U3）; a letter begins with 县农业局. */
final class Labels {
  private Labels() {}

  /** The name alone where the label has that form, else the whole label. */
  static String name(SubjectPart owner) {
    String label = owner.label().zh();
    int open = label.indexOf('「');
    String end = "」（" + owner.id() + "）";
    boolean named = open >= 0 && label.endsWith(end) && open + 1 < label.length() - end.length();
    return named ? label.substring(open + 1, label.length() - end.length()) : label;
  }
}
