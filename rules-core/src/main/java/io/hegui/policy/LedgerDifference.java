package io.hegui.policy;

import io.hegui.text.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a text of a policy differs from its ledger.
 *
 * @param lines every sentence of either, by clause and ordinal
 */
public record LedgerDifference(List<Line> lines) {
  /** What became of a sentence. */
  public enum Status {
    UNCHANGED("一致", "unchanged"),
    /** Another sentence stands in its place. */
    CHANGED("改动", "changed"),
    /** The same sentence stands elsewhere, as when clauses were renumbered. */
    MOVED("移动", "moved"),
    NEW("新增", "new"),
    GONE("删除", "gone");

    private final Text text;

    Status(String zh, String en) {
      this.text = new Text(zh, en);
    }

    /** The name for people. */
    public Text text() {
      return text;
    }
  }

  /**
   * A sentence, with all that has to be looked at again if it is not unchanged: what its entry
   * cites, or, where it is new, what the entries of its clause cite.
   *
   * @param entry the ledger's entry; null if the sentence is new
   * @param sentence the sentence of the text; null if it is gone
   */
  public record Line(
      Status status,
      @Nullable LedgerEntry entry,
      @Nullable PlanSentence sentence,
      List<String> rules,
      List<String> parameters,
      List<String> readings) {}

  public LedgerDifference {
    lines = List.copyOf(lines);
  }

  /** Whether text and ledger agree, sentence by sentence. */
  public boolean agrees() {
    return lines.stream().allMatch(line -> line.status() == Status.UNCHANGED);
  }

  /** The sentences of that status. */
  public List<Line> of(Status status) {
    return lines.stream().filter(line -> line.status() == status).toList();
  }
}
