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
    Set<SubjectPart> all = new LinkedHashSet<>(violation.owedBy());
    all.addAll(violation.subjectParts());
    return all.stream().filter(part -> part.type().equals(type)).toList();
  }
}
