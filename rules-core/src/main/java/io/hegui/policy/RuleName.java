package io.hegui.policy;

import java.util.Arrays;
import java.util.Optional;

/**
 * What a rule's name says of its part. {@code 5.5-annex} finds who owes, {@code 5.5-annex DONE}
 * what fulfils it, {@code 5.5-annex INCOMPLETE} what breaks it in that way, {@code 5.5-annex
 * UNDETERMINED} what leaves it open. {@code advise posting-overlap} sees something odd about the
 * data, and {@code define …} gives a term its meaning for all rules. Further words may tell apart
 * several rules for one part.
 */
public record RuleName(String id, Part part, Optional<Kind> kind) {
  /** What a rule does for the rules of its id. */
  public enum Part {
    DEFINE,
    ADVISE,
    OWES,
    FULFILS,
    BREAKS,
    LEAVES_OPEN
  }

  /**
   * Takes a rule's whole name apart.
   *
   * @throws IllegalArgumentException if the name says none of these
   */
  public static RuleName parse(String name) {
    String[] words = name.split(" ", 3);
    if (words[0].equals("define")) {
      return new RuleName("", Part.DEFINE, Optional.empty());
    } else if (words.length == 1) {
      return new RuleName(name, Part.OWES, Optional.empty());
    } else if (words[0].equals("advise")) {
      return new RuleName(words[1], Part.ADVISE, Optional.empty());
    } else if (words[1].equals("DONE")) {
      return new RuleName(words[0], Part.FULFILS, Optional.empty());
    } else if (words[1].equals("UNDETERMINED")) {
      return new RuleName(words[0], Part.LEAVES_OPEN, Optional.empty());
    }
    return new RuleName(words[0], Part.BREAKS, Optional.of(kind(name, words[1])));
  }

  private static Kind kind(String name, String word) {
    return Arrays.stream(Kind.values())
        .filter(kind -> kind.name().equals(word))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "rule \""
                        + name
                        + "\" should be named \"<id>\", \"<id> DONE\", \"<id> <KIND>\","
                        + " \"<id> UNDETERMINED\", \"advise <id>\" or \"define <term>\""));
  }
}
