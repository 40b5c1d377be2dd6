package io.hegui.engine;

import io.hegui.policy.Kind;
import java.util.Arrays;
import java.util.Optional;

/**
 * What a rule's name says of its part: {@code 3.2-captain} finds who owes, {@code 3.2-captain
 * MISSING} what breaks it in that way, {@code 3.2-captain UNDETERMINED} what leaves it open, and
 * {@code define …} gives a term its meaning for all rules. Further words may tell apart several
 * ways of one kind.
 */
record RuleName(String id, Part part, Optional<Kind> kind) {
  enum Part {
    DEFINE,
    OWES,
    BREAKS,
    LEAVES_OPEN
  }

  /**
   * @throws IllegalArgumentException if the name says none of these
   */
  static RuleName parse(String name) {
    String[] words = name.split(" ", 3);
    if (words[0].equals("define")) {
      return new RuleName("", Part.DEFINE, Optional.empty());
    } else if (words.length == 1) {
      return new RuleName(name, Part.OWES, Optional.empty());
    } else if (words[1].equals("UNDETERMINED")) {
      return new RuleName(words[0], Part.LEAVES_OPEN, Optional.empty());
    }
    Kind kind =
        Arrays.stream(Kind.values())
            .filter(each -> each.name().equals(words[1]))
            .findFirst()
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "rule \""
                            + name
                            + "\" should be named \"<id>\", \"<id> <KIND>\","
                            + " \"<id> UNDETERMINED\" or \"define <term>\""));
    return new RuleName(words[0], Part.BREAKS, Optional.of(kind));
  }
}
