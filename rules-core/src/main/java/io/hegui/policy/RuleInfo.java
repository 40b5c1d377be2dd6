package io.hegui.policy;

import io.hegui.text.Text;
import java.util.Comparator;
import java.util.List;

/**
 * What a rule says of itself: the metadata that stands once, beside the rule's condition.
 *
 * @param id the rule's id, the clause and a short name, such as {@code 3.3-caseload-max}
 * @param kinds the kinds of breach; where several fit one duty the first counts
 * @param fulfilledByDoing whether a rule says what fulfils the duty, so that nothing of the kind
 *     means that it is missing
 * @param inArrears whether what was owed in a calendar unit that is over can still be done for it
 * @param tables the names of the tables without which the rule decides nothing
 * @param counted those of them of which the rule wants to know the number of rows only
 * @param around the name of a table of which one row, with all that is tied to it by references,
 *     settles a duty of this rule, so that other rows need not be looked at together with it; empty
 *     if there is none
 * @param readings the ids of the readings that the rule rests on
 * @param title a short name for people
 * @param duty who owes what, in a sentence
 */
public record RuleInfo(
    String id,
    Clause clause,
    Severity severity,
    Strength strength,
    Shape shape,
    List<Kind> kinds,
    boolean fulfilledByDoing,
    boolean inArrears,
    List<String> tables,
    List<String> counted,
    String around,
    List<String> readings,
    Text title,
    Text duty)
    implements Comparable<RuleInfo> {
  private static final Comparator<RuleInfo> ORDER =
      Comparator.comparing(RuleInfo::clause).thenComparing(RuleInfo::id);

  /** The tables whose rows the rule looks at. */
  public List<String> lookedThrough() {
    return tables.stream().filter(table -> !counted.contains(table)).toList();
  }

  /** By clause, then by id. */
  @Override
  public int compareTo(RuleInfo other) {
    return ORDER.compare(this, other);
  }

  /** By what tells them apart. */
  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
