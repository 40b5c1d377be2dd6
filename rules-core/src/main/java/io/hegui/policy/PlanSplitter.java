package io.hegui.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits normalised characters into the sentences of clauses. */
final class PlanSplitter {
  private static final String ENDS = "。;!?";
  private static final String NUMERAL = "([一二三四五六七八九十]{1,3})";

  /** How chapters, sections and items are numbered. */
  private static final List<Pattern> NUMBERS =
      List.of(
          Pattern.compile(NUMERAL + "、"),
          Pattern.compile("\\(" + NUMERAL + "\\)"),
          Pattern.compile("(\\d{1,2})[.、](?!\\d)"));

  private final PlanCharacters characters;
  private final String text;
  private final List<PlanSentence> sentences = new ArrayList<>();
  private final int[] clause = new int[NUMBERS.size()];
  private final StringBuilder sentence = new StringBuilder();
  private int ordinal;
  private boolean inHeading;

  PlanSplitter(PlanCharacters characters) {
    this.characters = characters;
    this.text = characters.text();
  }

  List<PlanSentence> sentences() {
    int i = 0;
    while (i < text.length()) {
      int after = numberAt(i);
      if (after == i) {
        char character = text.charAt(i);
        if (ENDS.indexOf(character) < 0) {
          sentence.append(character);
        } else {
          finish();
          inHeading = false;
        }
        after++;
      }
      i = after;
    }
    finish();
    return sentences;
  }

  /** Where the text goes on behind the clause number at this place; the place if there is none. */
  private int numberAt(int place) {
    for (int level = 0; level < NUMBERS.size(); level++) {
      Matcher number = NUMBERS.get(level).matcher(text).region(place, text.length());
      number.useTransparentBounds(true);
      if (number.lookingAt() && begins(level, place, value(number.group(1)))) {
        finish();
        clause[level] = value(number.group(1));
        java.util.Arrays.fill(clause, level + 1, clause.length, 0);
        ordinal = 0;
        inHeading = true;
        return number.end();
      }
    }
    return place;
  }

  /**
   * Whether a number begins a clause. It does where a sentence begins, if it goes beyond the last.
   * Where copies leave out the end mark, behind a heading, a colon or a line break, only the very
   * next one does: a list in the midst of a sentence must not pass for clauses.
   */
  private boolean begins(int level, int place, int number) {
    if (level > 0 && clause[level - 1] == 0) {
      return false;
    } else if (sentence.isEmpty()) {
      return number > clause[level];
    }
    char before = text.charAt(place - 1);
    if (number != clause[level] + 1 || Character.isDigit(before)) {
      return false;
    }
    boolean first = inHeading && level > 0 && number == 1;
    return first || before == ':' || characters.lineStarts().get(place);
  }

  private void finish() {
    String words = sentence.toString();
    sentence.setLength(0);
    if (words.codePoints().anyMatch(Character::isLetterOrDigit)) {
      ordinal++;
      sentences.add(new PlanSentence(clause(), ordinal, words));
    }
  }

  private Clause clause() {
    StringBuilder number = new StringBuilder().append(clause[0]);
    for (int level = 1; level < clause.length && clause[level] > 0; level++) {
      number.append('.').append(clause[level]);
    }
    return new Clause(number.toString());
  }

  private static int value(String numeral) {
    if (Character.isDigit(numeral.charAt(0))) {
      return Integer.parseInt(numeral);
    }
    int ten = numeral.indexOf('十');
    if (ten < 0) {
      return digit(numeral.substring(0, 1));
    }
    int tens = ten == 0 ? 1 : digit(numeral.substring(0, ten));
    return 10 * tens + (ten + 1 < numeral.length() ? digit(numeral.substring(ten + 1)) : 0);
  }

  private static int digit(String numeral) {
    return "一二三四五六七八九".indexOf(numeral) + 1;
  }
}
