package io.hegui.examples.assurance.mutants;

import java.util.ArrayList;
import java.util.List;

/** Patterns and constraints left out or turned round. */
final class PatternEdits {
  private final List<Token> tokens;
  private final List<Edit> edits = new ArrayList<>();

  private PatternEdits(List<Token> tokens) {
    this.tokens = tokens;
  }

  static List<Edit> of(List<Token> conditions) {
    PatternEdits all = new PatternEdits(conditions);
    for (int i = 0; i + 1 < conditions.size(); i++) {
      if (all.opensPattern(i)) {
        all.constraints(i + 1);
      }
      if (all.opensCondition(i)) {
        all.leaveOut(i);
      }
    }
    return all.edits;
  }

  private boolean opensPattern(int i) {
    boolean call = i > 0 && tokens.get(i - 1).is(".");
    return tokens.get(i).isType() && tokens.get(i + 1).is("(") && !call;
  }

  /** The place of the bracket that closes the one at that place. */
  private int closing(int opening) {
    int i = opening + 1;
    while (!(tokens.get(i).is(")") && tokens.get(i).depth() == tokens.get(opening).depth())) {
      i++;
    }
    return i;
  }

  /** Leaves out each constraint between the brackets, and each side of what is joined in it. */
  private void constraints(int opening) {
    int closing = closing(opening);
    int depth = tokens.get(opening).depth() + 1;
    int from = opening + 1;
    for (int i = from; i <= closing; i++) {
      boolean comma = tokens.get(i).is(",") && tokens.get(i).depth() == depth;
      if ((comma || i == closing) && i > from) {
        constraint(opening, from, i, comma);
        from = i + 1;
      }
    }
  }

  /** The constraint from one place to before another. */
  private void constraint(int opening, int from, int end, boolean comma) {
    boolean binds = tokens.get(from).isVariable() && tokens.get(from + 1).is(":");
    if (binds) {
      return;
    }
    int last = tokens.get(end - 1).end();
    boolean first = from == opening + 1;
    if (first) {
      edits.add(new Edit(tokens.get(from).start(), comma ? tokens.get(end).end() : last, ""));
    } else {
      edits.add(new Edit(tokens.get(from - 1).start(), last, ""));
    }
    boolean alone = end == from + 1;
    boolean asked = tokens.get(from + 1).is("(") && closing(from + 1) == end - 1;
    if (alone || asked) {
      edits.add(new Edit(tokens.get(from).start(), tokens.get(from).start(), "!"));
    }
    sides(from, end);
  }

  /** Leaves out each side of an "or" or "and". */
  private void sides(int from, int end) {
    int depth = tokens.get(from).depth();
    int side = from;
    for (int i = from; i < end; i++) {
      boolean joins =
          (tokens.get(i).is("||") || tokens.get(i).is("&&")) && tokens.get(i).depth() == depth;
      if (joins) {
        edits.add(new Edit(tokens.get(side).start(), tokens.get(i).end(), ""));
        side = i + 1;
      }
    }
    if (side > from) {
      edits.add(new Edit(tokens.get(side - 1).start(), tokens.get(end - 1).end(), ""));
    }
  }

  /** Whether a condition begins there that binds nothing others need. */
  private boolean opensCondition(int i) {
    Token token = tokens.get(i);
    boolean quantified = token.is("not") || token.is("exists");
    boolean bare = opensPattern(i) && !follows(i, "not", "exists", ":");
    return quantified || bare || token.is("eval");
  }

  private boolean follows(int i, String... words) {
    return i > 0 && List.of(words).contains(tokens.get(i - 1).text());
  }

  private void leaveOut(int i) {
    boolean quantified = tokens.get(i).is("not") || tokens.get(i).is("exists");
    int opening = i + 1;
    while (!tokens.get(opening).is("(")) {
      opening++;
    }
    int closing = closing(opening);
    boolean binds = false;
    for (int k = opening; k < closing; k++) {
      binds |= tokens.get(k).isVariable() && tokens.get(k + 1).is(":");
    }
    if (binds && !quantified) {
      return;
    }
    boolean joined = follows(i, "and", "or");
    boolean joins = closing + 1 < tokens.size() && tokens.get(closing + 1).is("and");
    if (tokens.get(i).depth() == 0) {
      edits.add(new Edit(tokens.get(i).start(), tokens.get(closing).end(), ""));
    } else if (joined) {
      edits.add(new Edit(tokens.get(i - 1).start(), tokens.get(closing).end(), ""));
    } else if (joins) {
      edits.add(new Edit(tokens.get(i).start(), tokens.get(closing + 1).end(), ""));
    }
  }
}
