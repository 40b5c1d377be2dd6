package io.hegui.examples.reports;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the cover of an audit's working paper says beside its findings. What is empty is left as a
 * line to be filled in by hand.
 *
 * @param auditedUnit who was audited (被审计单位)
 * @param matter what the audit is about (审计事项)
 * @param preparer who made the paper (编制人)
 * @param reviewer who reviewed it (复核人)
 * @param date the day on which it was made (日期)
 * @param index its number in the audit's files (索引号)
 */
public record Workpaper(
    String auditedUnit,
    String matter,
    String preparer,
    String reviewer,
    @Nullable LocalDate date,
    String index) {
  /** A cover to be filled in by hand. */
  public static final Workpaper BLANK = new Workpaper("", "", "", "", null, "");
}
