package io.hegui.examples.assurance.mutants;

import java.util.List;

/** One rule of a file, from its first word to its {@code end}. */
record DrlRule(String name, String text) {
  /** The tokens between its name and {@code when}: the annotations. */
  List<Token> annotations() {
    return between("", "when");
  }

  /** The tokens of its conditions. */
  List<Token> conditions() {
    return between("when", "then");
  }

  /** The tokens of what it yields. */
  List<Token> yields() {
    return between("then", "end");
  }

  private List<Token> between(String first, String last) {
    List<Token> all = Token.of(text);
    // "rule" and its name come first.
    int from = first.isEmpty() ? 2 : indexOf(all, first) + 1;
    return all.subList(from, indexOf(all, last));
  }

  private static int indexOf(List<Token> tokens, String word) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).is(word) && tokens.get(i).depth() == 0) {
        return i;
      }
    }
    throw new IllegalArgumentException("a rule has no " + word);
  }
}
