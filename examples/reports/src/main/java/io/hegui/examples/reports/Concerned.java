package io.hegui.examples.reports;

import io.hegui.report.SubjectPart;
import io.hegui.report.Violation;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Those whom a finding concerns, as far as the report says: who has to see to it, and whom it is
 * about. Every report counts by townships and units with it, so that the counts agree.
 */
public final class Concerned {
  public static final String TOWNSHIP = "township";
  public static final String UNIT = "unit";
  public static final String COUNTY = "county";

  private Concerned() {}

  /** Those of that type, each once: first who has to see to it. */
  public static List<SubjectPart> by(Violation violation, String type) {
    return by(violation.owedBy(), violation.subjectParts(), type);
  }

  /** The same of a verdict that is no violation. */
  public static List<SubjectPart> by(
      List<SubjectPart> owedBy, List<SubjectPart> subjectParts, String type) {
    Set<SubjectPart> all = new LinkedHashSet<>(owedBy);
    all.addAll(subjectParts);
    return all.stream().filter(part -> part.type().equals(type)).toList();
  }
}
