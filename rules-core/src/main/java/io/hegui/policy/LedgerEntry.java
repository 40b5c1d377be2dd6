package io.hegui.policy;

import io.hegui.text.Text;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One sentence of a policy's text, known by its hash and told in our own words.
 *
 * @param clause the clause that the sentence stands in
 * @param ordinal its place among the clause's sentences, from 1
 * @param sha256 the hash of the sentence as {@link PlanText} normalises it
 * @param restatement what it says, in one line
 * @param entryClass what a machine can do about it
 * @param rules the ids of the rules that decide it
 * @param parameters the names of the parameters whose values it gives
 * @param readings the ids of the readings that say how it is understood
 * @param note what is over- or under-reported, or what an auditor should ask and look at; empty
 *     where nothing remains to be told
 */
public record LedgerEntry(
    Clause clause,
    int ordinal,
    String sha256,
    Text restatement,
    EntryClass entryClass,
    List<String> rules,
    List<String> parameters,
    List<String> readings,
    Text note) {
  private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

  /**
   * @throws IllegalArgumentException if what the class promises is missing, or more is given
   */
  public LedgerEntry {
    rules = List.copyOf(rules);
    parameters = List.copyOf(parameters);
    readings = List.copyOf(readings);
    require(ordinal > 0, "ordinals begin with 1");
    require(SHA_256.matcher(sha256).matches(), "sha256 is not 64 hex digits in lower case");
    require(
        entryClass.hasRules() != rules.isEmpty(),
        entryClass.hasRules() ? "names no rule" : "names rules, but none decides it");
    boolean noted = !note.zh().isBlank() && !note.en().isBlank();
    boolean empty = note.zh().isEmpty() && note.en().isEmpty();
    require(
        entryClass.hasNote() ? noted : empty,
        entryClass.hasNote() ? "lacks its note in zh or en" : "has a note, but nothing to note");
  }

  private static void require(boolean condition, String otherwise) {
    if (!condition) {
      throw new IllegalArgumentException(otherwise);
    }
  }

  /** Clause and ordinal, such as {@code 3.3#2}. */
  public String id() {
    return clause + "#" + ordinal;
  }
}
