package io.hegui.examples.assurance.mutants;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What a rule yields said otherwise or left out. */
final class YieldEdits {
  /** Calls that add something to what is yielded, which stands without them too. */
  private static final Set<String> ADDITIONS =
      Set.of(
          "dueBy", "within", "foundIn", "soughtIn", "shownBy", "observed", "lacking", "on", "and");

  private YieldEdits() {}

  static List<Edit> of(List<Token> yields) {
    List<Edit> edits = new ArrayList<>();
    for (int i = 1; i + 1 < yields.size(); i++) {
      Token token = yields.get(i);
      boolean call = yields.get(i - 1).is(".") && yields.get(i + 1).is("(");
      if (call && ADDITIONS.contains(token.text())) {
        edits.add(new Edit(yields.get(i - 1).start(), closing(yields, i + 1).end(), ""));
      }
      if (call && token.is("whileActiveIn")) {
        edits.add(new Edit(token.start(), token.end(), "in"));
      }
      if (call && token.is("plusDays")) {
        edits.add(new Edit(yields.get(i - 1).start(), yields.get(i - 1).start(), ".plusDays( 1 )"));
      }
      if (i > 1 && yields.get(i - 1).is(".") && yields.get(i - 2).isType()) {
        // Any other is as wrong as the next.
        Constants.others(yields.get(i - 2).text(), token.text()).stream()
            .limit(1)
            .forEach(other -> edits.add(new Edit(token.start(), token.end(), other)));
      }
    }
    return edits;
  }

  private static Token closing(List<Token> tokens, int opening) {
    int i = opening + 1;
    while (!(tokens.get(i).is(")") && tokens.get(i).depth() == tokens.get(opening).depth())) {
      i++;
    }
    return tokens.get(i);
  }
}
