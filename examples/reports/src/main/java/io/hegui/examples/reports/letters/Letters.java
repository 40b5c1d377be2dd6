package io.hegui.examples.reports.letters;

import io.hegui.report.ComplianceReport;
import io.hegui.report.SubjectPart;
import io.hegui.report.Violation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A report's findings divided into letters. Every finding is in the letter of each addressee that
 * has to see to it, or else in {@code unaddressed}; a waived one is no finding.
 *
 * @param unaddressed findings that nobody who gets letters has to see to
 */
public record Letters(ComplianceReport report, List<Letter> letters, List<Violation> unaddressed) {
  private static final Comparator<SubjectPart> BY_TYPE_AND_ID =
      Comparator.comparing((SubjectPart owner) -> !Addressees.isUnit(owner))
          .thenComparing(SubjectPart::type)
          .thenComparing(SubjectPart::id);

  private static final Comparator<Violation> GRAVEST_FIRST =
      Comparator.comparing(Violation::severity);

  public Letters {
    letters = List.copyOf(letters);
    unaddressed = List.copyOf(unaddressed);
  }

  /** The letters of a report: first to units, then to townships, by id. */
  public static Letters of(ComplianceReport report, Addressees addressees) {
    Map<SubjectPart, List<Violation>> byOwner = new TreeMap<>(BY_TYPE_AND_ID);
    List<Violation> unaddressed = new ArrayList<>();
    for (Violation finding : report.violations()) {
      // A set: an owner that a report names twice still gets the finding once.
      Set<SubjectPart> owners = new TreeSet<>(BY_TYPE_AND_ID);
      finding.owedBy().stream().filter(addressees::include).forEach(owners::add);
      for (SubjectPart owner : owners) {
        byOwner.computeIfAbsent(owner, added -> new ArrayList<>()).add(finding);
      }
      if (owners.isEmpty()) {
        unaddressed.add(finding);
      }
    }
    return new Letters(report, letters(byOwner), unaddressed);
  }

  private static List<Letter> letters(Map<SubjectPart, List<Violation>> byOwner) {
    List<Letter> letters = new ArrayList<>();
    byOwner.forEach(
        (owner, findings) -> {
          int number = letters.size() + 1;
          String name = Labels.name(owner);
          String stem = SafeName.of(number, byOwner.size(), name);
          findings.sort(GRAVEST_FIRST); // stable: the report's order stays within a severity
          letters.add(new Letter(number, owner, name, stem, findings));
        });
    return letters;
  }
}
