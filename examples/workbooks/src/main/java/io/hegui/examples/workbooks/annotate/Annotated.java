package io.hegui.examples.workbooks.annotate;

import java.util.Set;

/** A copy that was made, and what it shows. */
public final class Annotated {
  private final Set<Finding> placed;
  private final boolean coloursRanOut;

  Annotated(Set<Finding> placed, boolean coloursRanOut) {
    this.placed = placed;
    this.coloursRanOut = coloursRanOut;
  }

  /** The number of findings that it shows. */
  public int count() {
    return placed.size();
  }

  /** Whether it shows a finding. */
  public boolean shows(Finding finding) {
    return placed.contains(finding);
  }

  /**
   * Whether some cells carry a comment and no colour, since the workbook has no room for further
   * styles.
   */
  public boolean coloursRanOut() {
    return coloursRanOut;
  }
}
