package io.hegui.examples.assurance.mutants;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Days moved by one, and one question about a row's days asked in place of another. */
final class DayEdits {
  /** Variables that hold a day in every rule that has them, unless something is asked of them. */
  private static final Set<String> DAYS =
      Set.of(
          "$today",
          "$day",
          "$due",
          "$first",
          "$last",
          "$target",
          "$ended",
          "$from",
          "$established");

  private static final Map<String, String> INSTEAD =
      Map.of("activeOn", "begunBy", "begunBy", "activeOn", "formedBy", "activeOn");

  private DayEdits() {}

  static List<Edit> of(List<Token> conditions) {
    List<Edit> edits = new ArrayList<>();
    for (int i = 0; i + 1 < conditions.size(); i++) {
      Token token = conditions.get(i);
      String after = conditions.get(i + 1).text();
      if (DAYS.contains(token.text()) && !after.equals(":") && !after.equals(".")) {
        edits.add(new Edit(token.end(), token.end(), ".plusDays( 1 )"));
        edits.add(new Edit(token.end(), token.end(), ".minusDays( 1 )"));
      }
      String instead = INSTEAD.get(token.text());
      if (instead != null && after.equals("(")) {
        edits.add(new Edit(token.start(), token.end(), instead));
      }
    }
    return edits;
  }
}
