package io.hegui.examples.assurance.mutants;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Other signs, numbers and words in a rule's conditions. */
final class SignEdits {
  private static final Map<String, List<String>> INSTEAD =
      Map.ofEntries(
          Map.entry("==", List.of("!=")),
          Map.entry("!=", List.of("==")),
          Map.entry("<", List.of("<=", ">=")),
          Map.entry("<=", List.of("<", ">")),
          Map.entry(">", List.of(">=", "<=")),
          Map.entry(">=", List.of(">", "<")),
          Map.entry("&&", List.of("||")),
          Map.entry("||", List.of("&&")),
          Map.entry("not", List.of("exists")),
          Map.entry("exists", List.of("not")),
          Map.entry("contains", List.of("not contains")),
          Map.entry("true", List.of("false")),
          Map.entry("false", List.of("true")),
          Map.entry("distinct", List.of("count")),
          Map.entry("sum", List.of("count")));

  private SignEdits() {}

  static List<Edit> of(List<Token> conditions) {
    List<Edit> edits = new ArrayList<>();
    for (int i = 0; i < conditions.size(); i++) {
      Token token = conditions.get(i);
      for (String instead : INSTEAD.getOrDefault(token.text(), List.of())) {
        edits.add(new Edit(token.start(), token.end(), instead));
      }
      if (token.isNumber()) {
        long number = Long.parseLong(token.text());
        edits.add(new Edit(token.start(), token.end(), String.valueOf(number + 1)));
        if (number > 0) {
          edits.add(new Edit(token.start(), token.end(), String.valueOf(number - 1)));
        }
      }
      if (i > 1 && conditions.get(i - 1).is(".") && conditions.get(i - 2).isType()) {
        Constants.others(conditions.get(i - 2).text(), token.text())
            .forEach(other -> edits.add(new Edit(token.start(), token.end(), other)));
      }
      if (token.text().startsWith("\"") && i > 0 && isElement(conditions, i)) {
        edits.add(withoutElement(conditions, i));
      }
    }
    return edits;
  }

  /** Whether it is one of several that stand in a list: {@code List.of( "a", "b" )}. */
  private static boolean isElement(List<Token> tokens, int i) {
    String before = tokens.get(i - 1).text();
    String after = tokens.get(i + 1).text();
    return (before.equals(",") || before.equals("("))
        && (after.equals(",") || after.equals(")"))
        && !(before.equals("(") && after.equals(")"));
  }

  private static Edit withoutElement(List<Token> tokens, int i) {
    return tokens.get(i + 1).is(",")
        ? new Edit(tokens.get(i).start(), tokens.get(i + 1).end(), "")
        : new Edit(tokens.get(i - 1).start(), tokens.get(i).end(), "");
  }
}
