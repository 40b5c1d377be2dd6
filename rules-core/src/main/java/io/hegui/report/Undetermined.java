package io.hegui.report;

import io.hegui.text.Text;
import java.util.List;

/**
 * A duty, or with the subject {@code county} a whole rule, that cannot be decided.
 *
 * @param settledBy what would settle it
 */
public record Undetermined(
    String ruleId,
    String clause,
    String subject,
    List<SubjectPart> subjectParts,
    String occurrence,
    List<Need> settledBy,
    Text message)
    implements Verdict {

  /**
   * Something to ask the county for.
   *
   * @param column the blank field; empty if the whole table is missing
   * @param file the file of the row with the blank field; empty if the whole table is missing
   * @param row that row as a person counts it; 0 if the whole table is missing
   */
  public record Need(String table, String column, String file, String sheet, int row) {}
}
