package io.hegui.examples.reports.letters;

import io.hegui.report.SubjectPart;

/** Who gets letters. */
public enum Addressees {
  /** Every unit and every township that has to see to a finding. */
  ALL,
  UNIT,
  TOWNSHIP;

  private static final String UNIT_TYPE = "unit";
  private static final String TOWNSHIP_TYPE = "township";

  /** Whether this one of a finding's owners gets a letter about it. */
  boolean include(SubjectPart owner) {
    return switch (this) {
      case ALL -> isUnit(owner) || owner.type().equals(TOWNSHIP_TYPE);
      case UNIT -> isUnit(owner);
      case TOWNSHIP -> owner.type().equals(TOWNSHIP_TYPE);
    };
  }

  static boolean isUnit(SubjectPart owner) {
    return owner.type().equals(UNIT_TYPE);
  }
}
