package io.hegui.examples.audit.draw;

import io.hegui.facts.Cadre;
import io.hegui.facts.Household;
import io.hegui.facts.Posting;
import io.hegui.facts.Submission;
import io.hegui.facts.Township;
import io.hegui.facts.Unit;
import io.hegui.facts.Village;
import io.hegui.report.ComplianceReport;
import io.hegui.report.SubjectPart;
import io.hegui.text.Text;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everybody in a submission who can be drawn, with persons' names masked unless asked otherwise.
 */
public final class Population {
  private static final Text UNKNOWN = new Text("", "");

  private final Submission submission;
  private final boolean masked;
  private final Map<String, Integer> findings = new HashMap<>();

  /**
   * @param report the report whose findings count; null if none do
   */
  public Population(Submission submission, @Nullable ComplianceReport report, boolean masked) {
    this.submission = submission;
    this.masked = masked;
    if (report != null) {
      report
          .violations()
          .forEach(
              violation -> {
                Set<String> about = new HashSet<>();
                violation.subjectParts().forEach(part -> about.add(subject(part)));
                about.forEach(each -> findings.merge(each, 1, Integer::sum));
              });
    }
  }

  /** A household or a cadre; of a posting the cadre. */
  private String subject(SubjectPart part) {
    if (part.type().equals("posting")) {
      return submission
          .find(Posting.class, part.id())
          .map(posting -> Kind.CADRE.word() + ":" + posting.cadreId())
          .orElse("");
    }
    return part.type() + ":" + part.id();
  }

  /** Whether the table of that kind was submitted whole. */
  public boolean isWhole(Kind kind) {
    return submission.holds(kind == Kind.HOUSEHOLD ? "households" : "cadres");
  }

  /** The candidates of the kind that is so grouped. */
  public List<Candidate> of(Grouping grouping) {
    return grouping.kind() == Kind.HOUSEHOLD
        ? submission.facts(Household.class).stream().map(each -> candidate(each, grouping)).toList()
        : submission.facts(Cadre.class).stream().map(each -> candidate(each, grouping)).toList();
  }

  private Candidate candidate(Household household, Grouping grouping) {
    Optional<Village> village = submission.find(Village.class, household.villageId());
    String villageName = village.map(Village::name).orElse(household.villageId());
    String townshipId = village.map(Village::townshipId).orElse("");
    String township =
        submission.find(Township.class, townshipId).map(Township::name).orElse(townshipId);
    boolean byVillage = grouping == Grouping.VILLAGE;
    String stratum = byVillage ? household.villageId() : townshipId;
    return candidate(
        Kind.HOUSEHOLD,
        household.id(),
        household.headName(),
        villageName,
        same(township),
        stratum,
        same(byVillage ? villageName : township));
  }

  private Candidate candidate(Cadre cadre, Grouping grouping) {
    String unit =
        submission.find(Unit.class, cadre.unitId()).map(Unit::name).orElse(cadre.unitId());
    Text rank = cadre.rank() == null ? UNKNOWN : new Text(cadre.rank().word(), cadre.rank().name());
    boolean byUnit = grouping == Grouping.UNIT;
    String stratum = byUnit ? cadre.unitId() : cadre.rank() == null ? "" : cadre.rank().name();
    return candidate(
        Kind.CADRE, cadre.id(), cadre.name(), unit, rank, stratum, byUnit ? same(unit) : rank);
  }

  private Candidate candidate(
      Kind kind,
      String id,
      @Nullable String name,
      String place,
      Text detail,
      String stratum,
      Text stratumName) {
    int number = findings.getOrDefault(kind.word() + ":" + id, 0);
    String shown = name == null ? "" : shown(name);
    return new Candidate(kind, id, shown, place, detail, stratum, stratumName, number);
  }

  /** A person's name: the first character stays, and the number of the others. */
  private String shown(String name) {
    if (!masked || name.isEmpty()) {
      return name;
    }
    int first = name.offsetByCodePoints(0, 1);
    return name.substring(0, first) + "*".repeat(name.codePointCount(first, name.length()));
  }

  private static Text same(String name) {
    return new Text(name, name);
  }
}
