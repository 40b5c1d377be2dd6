package io.hegui.report;

import io.hegui.text.Text;
import java.util.Comparator;
import java.util.List;

/**
 * Something odd about the data that breaks no duty.
 *
 * @param id the advisory's id, such as {@code posting-overlap}
 * @param message what was seen
 * @param evidence the rows that show it
 */
public record Advisory(
    String id,
    String subject,
    List<SubjectPart> subjectParts,
    Text message,
    List<Evidence.Shown> evidence)
    implements Comparable<Advisory> {
  /** The advisory on a waiver that is active and meets no violation. */
  public static final String WAIVER_UNUSED = "waiver-unused";

  /** The advisory on a waiver that has ended and would have met a violation. */
  public static final String WAIVER_EXPIRED = "waiver-expired";

  /**
   * An advisory of a policy that failed to run: whether there is what it looks for is not known.
   */
  public static final String FAILED = "advisory-failed";

  /** One subject may have several of one id: of a cadre, each two postings that overlap. */
  private static final Comparator<Advisory> ORDER =
      Comparator.comparing(Advisory::id)
          .thenComparing(Advisory::subject)
          .thenComparing(advisory -> advisory.message().zh())
          .thenComparing(advisory -> advisory.evidence().toString());

  /** By id and subject. */
  @Override
  public int compareTo(Advisory other) {
    return ORDER.compare(this, other);
  }
}
