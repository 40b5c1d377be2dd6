package io.hegui.examples.reports.html;

import io.hegui.report.SubjectPart;
import io.hegui.report.Violation;
import io.hegui.text.Text;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

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
    this.ofUnits = group("unit", words.say("owners.units"));
    this.ofTownships = group("township", words.say("owners.townships"));
    this.ofCounty = group("county", words.say("owners.county"));
    this.ofNobody = group("", words.say("owners.nobody"));
  }

  private static SubjectPart group(String type, String label) {
    return new SubjectPart(type, "", new Text(label, label));
  }

  /** The townships; if there is none, the group of findings that stands in their place. */
  List<SubjectPart> townships(Violation violation) {
    return named("township", "unit", ofUnits, violation);
  }

  /** The units; if there is none, the group of findings that stands in their place. */
  List<SubjectPart> units(Violation violation) {
    return named("unit", "township", ofTownships, violation);
  }

  private List<SubjectPart> named(
      String type, String otherType, SubjectPart ofOthers, Violation violation) {
    Set<SubjectPart> known = new LinkedHashSet<>(violation.owedBy());
    known.addAll(violation.subjectParts());
    List<SubjectPart> named = ofType(type, known);
    if (!named.isEmpty()) {
      return named;
    } else if (!ofType(otherType, known).isEmpty()) {
      return List.of(ofOthers);
    }
    return List.of(ofType("county", known).isEmpty() ? ofNobody : ofCounty);
  }

  private static List<SubjectPart> ofType(String type, Set<SubjectPart> parts) {
    return parts.stream().filter(part -> part.type().equals(type)).toList();
  }
}
