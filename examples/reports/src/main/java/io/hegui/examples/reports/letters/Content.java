package io.hegui.examples.reports.letters;

import java.util.List;

/**
 * The words of a letter in their order, ready to be laid out; all of them are harmless, and masked
 * if the report is.
 *
 * @param language the language's code, as in HTML
 * @param paragraphs the text between salutation and attachment
 * @param sender who sends it, and when
 * @param notes what stands below: whom to ask, and how to keep the letter
 * @param list the title of the list of findings
 * @param columns the titles of its five columns
 */
record Content(
    String language,
    String title,
    String number,
    String addressee,
    List<String> paragraphs,
    String attachment,
    List<String> sender,
    List<String> notes,
    String list,
    List<String> columns,
    List<Line> lines) {

  /**
   * One finding.
   *
   * @param found what was found, a paragraph each; the first is the finding in a sentence
   * @param action what has to be done, a paragraph each
   */
  record Line(
      String number, String clause, List<String> found, List<String> action, String deadline) {}
}
