package io.hegui.examples.workbooks.annotate;

import io.hegui.facts.DataFinding.Effect;
import io.hegui.facts.Schema;
import io.hegui.facts.TableSchema;
import io.hegui.policy.Clause;
import io.hegui.report.ComplianceReport;
import io.hegui.report.DataNote;
import io.hegui.report.Evidence;
import io.hegui.report.Evidence.Shown;
import io.hegui.report.Evidence.Sought;
import io.hegui.report.SubjectPart;
import io.hegui.report.Violation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What a report says about rows and cells. */
final class Findings {
  private final Schema schema;
  private final Locale locale;

  private Findings(Schema schema, Locale locale) {
    this.schema = schema;
    this.locale = locale;
  }

  /** Violations, the gravest first, then data findings. */
  static List<Finding> of(ComplianceReport report, Schema schema, Locale locale) {
    Findings findings = new Findings(schema, locale);
    List<Finding> all = new ArrayList<>();
    report.violations().stream()
        .sorted(Comparator.comparing(Violation::severity))
        .forEach(violation -> all.add(findings.of(violation)));
    report.dataFindings().forEach(note -> all.add(findings.of(note)));
    return List.copyOf(all);
  }

  private Finding of(Violation violation) {
    String comment =
        say(
            "comment.violation",
            "severity",
            violation.severity().text(),
            "rule",
            violation.ruleId(),
            "clause",
            new Clause(violation.clause()).text(),
            "message",
            violation.message(),
            "id",
            violation.id());
    List<Place> places = places(violation);
    String name = violation.ruleId() + " " + violation.id();
    return new Finding(name, where(places), Mark.of(violation.severity()), comment, places);
  }

  /** Rows that show it are marked whole, of those looked through the cell they were chosen by. */
  private List<Place> places(Violation violation) {
    List<Place> places = new ArrayList<>();
    for (Evidence each : violation.evidence()) {
      if (each instanceof Shown row) {
        places.add(place(row, "", true));
      } else if (each instanceof Sought sought) {
        sought.rows().forEach(row -> places.add(place(row, sought.column(), false)));
      }
    }
    return places.isEmpty() ? ofNoRow(violation) : places;
  }

  /** Where no row is the evidence: the row of whom it is about, and the table as a whole. */
  private List<Place> ofNoRow(Violation violation) {
    List<Place> places = new ArrayList<>();
    for (SubjectPart part : violation.subjectParts()) {
      for (TableSchema table : schema.tables()) {
        if (table.subject().equals(part.type()) && table.key().isPresent()) {
          places.add(Place.withId(table.name(), table.key().get().name(), part.id()));
        }
      }
    }
    for (Evidence each : violation.evidence()) {
      if (each instanceof Sought sought) {
        places.add(Place.table(sought.table(), sought.column()));
      }
    }
    return places;
  }

  private static Place place(Shown row, String column, boolean wholeRow) {
    return Place.of(row.file(), row.sheet(), row.row(), row.table(), column, wholeRow);
  }

  private Finding of(DataNote note) {
    String comment =
        say(
            "comment.data",
            "effect",
            Sayings.of("effect." + note.effect()),
            "message",
            note.message());
    boolean wholeRow = note.effect() == Effect.ROW_REJECTED || note.column().isEmpty();
    int row = Math.max(0, note.row());
    List<Place> places =
        List.of(Place.of(note.file(), note.sheet(), row, note.table(), note.column(), wholeRow));
    return new Finding(
        note.problem().name(), where(places), Mark.of(note.effect()), comment, places);
  }

  /** The first of the places in words; a place that is known by an id is named by its table. */
  private String where(List<Place> places) {
    if (places.isEmpty()) {
      return "";
    }
    Place first = places.get(0);
    if (first.file().isEmpty()) {
      return say("where.table", "table", first.table());
    } else if (first.row() == 0) {
      String sheet = first.sheet();
      return sheet.isEmpty()
          ? first.file()
          : say("where.sheet", "file", first.file(), "sheet", sheet);
    }
    String key = first.sheet().isEmpty() ? "where.file" : "where";
    return say(key, "file", first.file(), "sheet", first.sheet(), "row", first.row());
  }

  private String say(String key, Object... namesAndValues) {
    return Sayings.of(key, namesAndValues).in(locale);
  }
}
