package io.hegui.examples.reports.formats;

import io.hegui.examples.reports.Dossier;
import io.hegui.report.Advisory;
import io.hegui.report.Change;
import io.hegui.report.ComplianceReport;
import io.hegui.report.DataNote;
import io.hegui.report.Evidence;
import io.hegui.report.Evidence.Shown;
import io.hegui.report.Fault;
import io.hegui.report.RuleSummary;
import io.hegui.report.SubjectPart;
import io.hegui.report.Undetermined;
import io.hegui.report.Violation;
import io.hegui.report.Waived;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A row for everything that a check found. */
final class CsvRows {
  private final ComplianceReport report;
  private final Words words;
  private final Map<String, RuleSummary> rules = new HashMap<>();
  private final Map<String, Change> changes = new HashMap<>();

  CsvRows(Dossier dossier, Words words) {
    this.report = dossier.report();
    this.words = words;
    report.rules().forEach(rule -> rules.put(rule.ruleId(), rule));
    if (dossier.difference() != null) {
      dossier.difference().changes().forEach(change -> changes.put(change.id(), change));
    }
  }

  Stream<Map<CsvColumn, String>> all() {
    return Stream.of(
            report.violations().stream().map(each -> violation("violation", each)),
            report.waived().stream().map(this::waived),
            report.undetermined().stream().map(this::undetermined),
            report.errors().stream().map(this::fault),
            report.advisories().stream().map(this::advisory),
            report.dataFindings().stream().map(this::data))
        .flatMap(rows -> rows);
  }

  private Map<CsvColumn, String> row(String type) {
    Map<CsvColumn, String> row = new EnumMap<>(CsvColumn.class);
    row.put(CsvColumn.TYPE, words.say("type." + type));
    return row;
  }

  private Map<CsvColumn, String> violation(String type, Violation violation) {
    Map<CsvColumn, String> row = row(type);
    row.put(CsvColumn.ID, violation.id());
    rule(row, violation.ruleId(), violation.clause());
    row.put(CsvColumn.SEVERITY, words.say(violation.severity().text()));
    row.put(CsvColumn.STRENGTH, words.say(violation.strength().text()));
    row.put(CsvColumn.KIND, words.say(violation.kind().text()));
    subject(row, violation.subject(), violation.subjectParts(), violation.occurrence());
    row.put(CsvColumn.OWED_BY, words.labels(violation.owedBy()));
    row.put(CsvColumn.MESSAGE, words.say(violation.message()));
    row.put(CsvColumn.EXPECTED, words.say(violation.expected()));
    row.put(CsvColumn.OBSERVED, words.say(violation.observed()));
    evidence(row, violation.evidence());
    row.put(CsvColumn.REMEDY, words.say(violation.remedy()));
    row.put(CsvColumn.MENDABLE, words.say(violation.mendable().text()));
    row.put(CsvColumn.PAST, words.say(violation.pastMending()));
    @Nullable Change change = changes.get(violation.id());
    if (change != null) {
      row.put(CsvColumn.CHANGE, words.say(change.status().text()));
    }
    return row;
  }

  private Map<CsvColumn, String> waived(Waived waived) {
    Map<CsvColumn, String> row = violation("waived", waived.violation());
    row.put(CsvColumn.NOTE, words.waiver(waived));
    return row;
  }

  private Map<CsvColumn, String> undetermined(Undetermined open) {
    Map<CsvColumn, String> row = row("undetermined");
    rule(row, open.ruleId(), open.clause());
    subject(row, open.subject(), open.subjectParts(), open.occurrence());
    row.put(CsvColumn.MESSAGE, words.say(open.message()));
    if (open.settledBy().size() == 1) {
      Undetermined.Need need = open.settledBy().get(0);
      place(row, need.table(), need.file(), need.sheet(), need.row());
      row.put(CsvColumn.COLUMN, words.column(need.table(), need.column()));
    }
    return row;
  }

  private Map<CsvColumn, String> fault(Fault fault) {
    Map<CsvColumn, String> row = row("fault");
    rule(row, fault.ruleId(), fault.clause());
    row.put(CsvColumn.SUBJECT_ID, fault.subject());
    row.put(CsvColumn.MESSAGE, words.say(fault.message()));
    return row;
  }

  private Map<CsvColumn, String> advisory(Advisory advisory) {
    Map<CsvColumn, String> row = row("advisory");
    row.put(CsvColumn.RULE, advisory.id());
    subject(row, advisory.subject(), advisory.subjectParts(), "");
    row.put(CsvColumn.MESSAGE, words.say(advisory.message()));
    evidence(row, advisory.evidence());
    return row;
  }

  private Map<CsvColumn, String> data(DataNote note) {
    Map<CsvColumn, String> row = row("data");
    row.put(CsvColumn.KIND, note.problem().name());
    row.put(CsvColumn.MESSAGE, words.say(note.message()));
    place(row, note.table(), note.file(), note.sheet(), note.row());
    row.put(CsvColumn.COLUMN, words.column(note.table(), note.column()));
    row.put(CsvColumn.VALUE, note.value());
    row.put(CsvColumn.NOTE, words.say("effect." + note.effect()));
    return row;
  }

  private void rule(Map<CsvColumn, String> row, String ruleId, String clause) {
    row.put(CsvColumn.RULE, ruleId);
    row.put(CsvColumn.CLAUSE, words.clause(clause));
    @Nullable RuleSummary rule = rules.get(ruleId);
    if (rule != null) {
      row.put(CsvColumn.TITLE, words.say(rule.title()));
    }
  }

  private void subject(
      Map<CsvColumn, String> row, String subject, List<SubjectPart> parts, String occurrence) {
    row.put(CsvColumn.SUBJECT_ID, subject);
    row.put(CsvColumn.SUBJECT, words.labels(parts));
    row.put(CsvColumn.OCCURRENCE, occurrence);
  }

  /** The first row that shows it in columns of its own, all of the evidence in one. */
  private void evidence(Map<CsvColumn, String> row, List<? extends Evidence> evidence) {
    row.put(
        CsvColumn.EVIDENCE,
        evidence.stream().map(words::evidence).collect(Collectors.joining("\n")));
    evidence.stream()
        .filter(Shown.class::isInstance)
        .map(Shown.class::cast)
        .findFirst()
        .ifPresent(first -> place(row, first.table(), first.file(), first.sheet(), first.row()));
  }

  private void place(
      Map<CsvColumn, String> row, String table, String file, String sheet, int number) {
    row.put(CsvColumn.TABLE, words.table(table));
    row.put(CsvColumn.FILE, file);
    row.put(CsvColumn.SHEET, sheet);
    row.put(CsvColumn.ROW, number > 0 ? Integer.toString(number) : "");
  }
}
