package io.hegui.policy;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text without what copies of it differ in; the steps are those of {@link PlanText}.
 *
 * @param text the characters that remain
 * @param lineStarts where a line began
 */
record PlanCharacters(String text, BitSet lineStarts) {
  private static final Pattern LINE_BREAK = Pattern.compile("\\R");
  private static final Pattern QUOTES =
      Pattern.compile("[\"'`\\u2018-\\u201f\\u300c-\\u300f\\u301d-\\u301f\\u00ab\\u00bb]");
  private static final Pattern DASHES =
      Pattern.compile("[-~\\u00ad\\u2010-\\u2015\\u2212\\u2500\\u301c\\u3030]+");
  private static final Pattern PAGE_OF_PAGES =
      Pattern.compile("第\\s*\\d+\\s*页\\s*[,/]?\\s*共\\s*\\d+\\s*页");
  private static final Pattern PAGE_LINE =
      Pattern.compile("(?m)^\\s*(?:第\\s*\\d+\\s*页|-\\s*\\d+\\s*-)\\s*$");
  private static final Pattern INVISIBLE = Pattern.compile("[\\s\\p{Z}\\p{Cc}\\p{Cf}&&[^\\n]]");

  static PlanCharacters normalise(String raw) {
    String text = Normalizer.normalize(raw, Normalizer.Form.NFKC);
    text = LINE_BREAK.matcher(text).replaceAll("\n");
    text = DASHES.matcher(QUOTES.matcher(text).replaceAll("\"")).replaceAll("-");
    text = PAGE_OF_PAGES.matcher(text).replaceAll("");
    text = PAGE_LINE.matcher(text).replaceAll("");
    text = INVISIBLE.matcher(text).replaceAll("");
    return joinLines(withoutPageMarks(text));
  }

  private static String withoutPageMarks(String text) {
    List<int[]> atLineStarts = pageMarks(text, "(?:^|(?<=\\n))");
    List<int[]> anywhere = pageMarks(text, "(?<!\\d)(?<!\\d\\n)");
    StringBuilder without = new StringBuilder(text);
    // A copy with other line breaks has its page marks in the midst of lines. From the end, so
    // that positions stay true.
    List<int[]> marks = anywhere.size() > atLineStarts.size() ? anywhere : atLineStarts;
    for (int i = marks.size() - 1; i >= 0; i--) {
      without.delete(marks.get(i)[0], marks.get(i)[1]);
    }
    return without.toString();
  }

  /** Begin and end of the marks 1、 2、 3、 …, if the text begins with the first. */
  private static List<int[]> pageMarks(String text, String before) {
    List<int[]> marks = new ArrayList<>();
    int from = 0;
    while (true) {
      int page = marks.size() + 1;
      String number = Integer.toString(page).replaceAll("\\B", "\\\\n?");
      Matcher mark = Pattern.compile(before + number + "\\n?、").matcher(text);
      if (!mark.find(from) || (page == 1 && !text.substring(0, mark.start()).isBlank())) {
        return marks;
      }
      marks.add(new int[] {mark.start(), mark.end()});
      from = mark.end();
    }
  }

  private static PlanCharacters joinLines(String text) {
    StringBuilder joined = new StringBuilder();
    BitSet starts = new BitSet();
    starts.set(0);
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '\n') {
        starts.set(joined.length());
      } else {
        joined.append(text.charAt(i));
      }
    }
    return new PlanCharacters(joined.toString(), starts);
  }
}
