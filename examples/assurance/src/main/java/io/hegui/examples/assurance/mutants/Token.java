package io.hegui.examples.assurance.mutants;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word, number, string or sign of a rule.
 *
 * @param depth how many brackets are open around it; those that open and close count as outside
 */
record Token(String text, int start, int end, int depth) {
  private static final Pattern FORM =
      Pattern.compile(
          "\"(?:[^\"\\\\]|\\\\.)*\"|//[^\\n"
              + "]*|[\\p{L}_$][\\p{L}\\p{N}_$]*|\\d+|[=!<>]=|&&|\\|\\||\\S");

  /** The tokens of a rule, without its comments. */
  static List<Token> of(String rule) {
    List<Token> tokens = new ArrayList<>();
    Matcher next = FORM.matcher(rule);
    int depth = 0;
    while (next.find()) {
      String text = next.group();
      if (text.startsWith("//")) {
        continue;
      }
      depth -= text.equals(")") ? 1 : 0;
      tokens.add(new Token(text, next.start(), next.end(), depth));
      depth += text.equals("(") ? 1 : 0;
    }
    return tokens;
  }

  boolean is(String other) {
    return text.equals(other);
  }

  /** Whether it names a type: of a fact, a function's or a word's. */
  boolean isType() {
    return Character.isUpperCase(text.charAt(0));
  }

  boolean isVariable() {
    return text.startsWith("$");
  }

  boolean isNumber() {
    return Character.isDigit(text.charAt(0));
  }
}
