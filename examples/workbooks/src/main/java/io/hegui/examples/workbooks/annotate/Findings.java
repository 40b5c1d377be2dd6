package io.hegui.examples.workbooks.annotate;

import io.hegui.facts.DataFinding.Effect;
import io.hegui.policy.Clause;
import io.hegui.report.ComplianceReport;
import io.hegui.report.DataNote;
import io.hegui.report.Evidence;
import io.hegui.report.Evidence.Shown;
import io.hegui.report.Evidence.Sought;
import io.hegui.report.Violation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What a report says about rows and cells. */
final class Findings {
  private final Locale locale;

  private Findings(Locale locale) {
    this.locale = locale;
  }

  /** Violations, the gravest first, then data findings. */
  static List<Finding> of(ComplianceReport report, Locale locale) {
    Findings findings = new Findings(locale);
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
    List<Place> places = places(violation.evidence());
    String name = violation.ruleId() + " " + violation.id();
    return new Finding(name, where(places), Mark.of(violation.severity()), comment, places);
  }

  /** Rows that show it are marked whole, of those looked through the cell they were chosen by. */
  private static List<Place> places(List<Evidence> evidence) {
    List<Place> places = new ArrayList<>();
    for (Evidence each : evidence) {
      if (each instanceof Shown row) {
        places.add(place(row, "", true));
      } else if (each instanceof Sought sought) {
        sought.rows().forEach(row -> places.add(place(row, sought.column(), false)));
      }
    }
    if (places.isEmpty()) {
      // It rests on there being no row: the table says so as a whole.
      for (Evidence each : evidence) {
        if (each instanceof Sought sought) {
          places.add(new Place("", "", 0, sought.table(), sought.column(), false));
        }
      }
    }
    return places;
  }

  private static Place place(Shown row, String column, boolean wholeRow) {
    return new Place(row.file(), row.sheet(), row.row(), row.table(), column, wholeRow);
  }

  private Finding of(DataNote note) {
    String comment =
        say(
            "comment.data",
            "effect",
            Sayings.of("effect." + note.effect()),
            "message",
            note.message());
    boolean row = note.row() > 0 && (note.effect() != Effect.ROW_MARKED || note.column().isEmpty());
    Place place =
        new Place(note.file(), note.sheet(), Math.max(0, note.row()), note.table(), note.column(), row);
    List<Place> places = List.of(place);
    return new Finding(
        note.problem().name(), where(places), Mark.of(note.effect()), comment, places);
  }

  private String where(List<Place> places) {
    if (places.isEmpty()) {
      return "";
    }
    Place first = places.get(0);
    return say(
        "where",
        "file",
        first.file(),
        "sheet",
        first.sheet().isEmpty() ? first.table() : first.sheet(),
        "row",
        first.row());
  }

  private String say(String key, Object... namesAndValues) {
    return Sayings.of(key, namesAndValues).in(locale);
  }
}
