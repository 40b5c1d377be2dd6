package io.hegui.examples.workbooks.annotate;

import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is written for one marked sheet of a package.
 *
 * @param part the sheet
 * @param comments the part with its comments, there before or not
 * @param drawing the part with their boxes, there before or not
 * @param reference the element of the sheet that names the drawing; empty if it has one
 * @param boxed the cells whose comments have a box already
 */
record SheetParcel(
    String part,
    SheetMarks marks,
    String comments,
    String drawing,
    String reference,
    Set<String> boxed) {
  /** The comments' texts by cell. */
  SortedMap<Spot, String> texts(Locale locale) {
    SortedMap<Spot, String> texts = new TreeMap<>();
    marks.comments().forEach((spot, findings) -> texts.put(spot, CommentText.of(findings, locale)));
    return texts;
  }
}
