package io.hegui.examples.reports.html;

import io.hegui.examples.reports.Concerned;
import io.hegui.report.SubjectPart;
import io.hegui.report.Violation;
import io.hegui.text.Text;
import java.util.List;

/**
 * To which townships and to which units a finding belongs, as far as the report says: those that
 * have to see to it, and those that it is about. It does not say in which township a unit lies, so
 * a finding of a unit alone belongs to no township.
 */
final class Owners {
  private final SubjectPart ofUnits;
  private final SubjectPart ofTownships;
  private final SubjectPart ofCounty;
  private final SubjectPart ofNobody;

  Owners(Words words) {
    this.ofUnits = group(Concerned.UNIT, words.say("owners.units"));
    this.ofTownships = group(Concerned.TOWNSHIP, words.say("owners.townships"));
    this.ofCounty = group(Concerned.COUNTY, words.say("owners.county"));
    this.ofNobody = group("", words.say("owners.nobody"));
  }

  private static SubjectPart group(String type, String label) {
    return new SubjectPart(type, "", new Text(label, label));
  }

  /** The townships; if there is none, the group of findings that stands in their place. */
  List<SubjectPart> townships(Violation violation) {
    return named(Concerned.TOWNSHIP, Concerned.UNIT, ofUnits, violation);
  }

  /** The units; if there is none, the group of findings that stands in their place. */
  List<SubjectPart> units(Violation violation) {
    return named(Concerned.UNIT, Concerned.TOWNSHIP, ofTownships, violation);
  }

  private List<SubjectPart> named(
      String type, String otherType, SubjectPart ofOthers, Violation violation) {
    List<SubjectPart> named = Concerned.by(violation, type);
    if (!named.isEmpty()) {
      return named;
    } else if (!Concerned.by(violation, otherType).isEmpty()) {
      return List.of(ofOthers);
    }
    return List.of(Concerned.by(violation, Concerned.COUNTY).isEmpty() ? ofNobody : ofCounty);
  }
}
