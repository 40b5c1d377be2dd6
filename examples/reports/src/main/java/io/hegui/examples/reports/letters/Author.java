package io.hegui.examples.reports.letters;

import io.hegui.policy.Severity;
import io.hegui.report.ComplianceReport;
import io.hegui.report.Evidence;
import io.hegui.report.Mendable;
import io.hegui.report.RuleSummary;
import io.hegui.report.Violation;
import io.hegui.text.RowRanges;
import io.hegui.text.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Puts a letter into words. Of a finding it tells what its addressee needs, and nothing of others:
 * neither who else has to see to it nor what stands in the rows of evidence.
 */
final class Author {
  private final ComplianceReport report;
  private final Letterhead head;
  private final Writing words;
  private final Map<String, Text> titles = new LinkedHashMap<>();

  Author(ComplianceReport report, Letterhead head, Locale language) {
    this.report = report;
    this.head = head;
    this.words = new Writing(language, report);
    for (RuleSummary rule : report.rules()) {
      titles.put(rule.ruleId(), rule.title());
    }
  }

  Content write(Letter letter) {
    String number = head.numberOf(letter);
    List<Content.Line> lines = new ArrayList<>();
    letter.findings().forEach(finding -> lines.add(line(lines.size() + 1, finding)));
    return new Content(
        words.code(),
        words.say("title"),
        number.isEmpty() ? words.say("number.blank") : words.show(number),
        words.say("to", "name", words.show(letter.name())),
        paragraphs(letter),
        words.say("attachment", "n", lines.size()),
        List.of(words.show(head.issuer()), words.day(head.date())),
        notes(),
        words.say("list"),
        List.of(
            words.say("column.number"),
            words.say("column.clause"),
            words.say("column.found"),
            words.say("column.action"),
            words.say("column.deadline")),
        lines);
  }

  private List<String> paragraphs(Letter letter) {
    String you = words.say(Addressees.isUnit(letter.to()) ? "you.unit" : "you.township");
    List<String> paragraphs = new ArrayList<>();
    paragraphs.add(
        words.say(
            "found",
            "you",
            you,
            "policy",
            words.show(head.policy()),
            "from",
            words.day(report.from()),
            "to",
            words.day(report.to()),
            "asOf",
            words.day(report.asOf()),
            "n",
            letter.findings().size(),
            "high",
            letter.count(Severity.H),
            "medium",
            letter.count(Severity.M),
            "low",
            letter.count(Severity.L)));
    paragraphs.add(words.say("act", "you", you, "deadline", words.day(head.deadline())));
    long past = letter.findings().stream().filter(Author::isPast).count();
    if (past > 0) {
      paragraphs.add(words.say("past", "n", past));
    }
    long shared = letter.findings().stream().filter(Author::isShared).count();
    if (shared > 0) {
      paragraphs.add(words.say("shared", "n", shared));
    }
    paragraphs.add(words.say("objection"));
    return paragraphs;
  }

  private static boolean isPast(Violation finding) {
    return finding.mendable() == Mendable.PAST;
  }

  private static boolean isShared(Violation finding) {
    return finding.owedBy().stream().distinct().count() > 1;
  }

  private List<String> notes() {
    List<String> notes = new ArrayList<>();
    notes.add(
        head.contact().isEmpty()
            ? words.say("contact.blank")
            : words.say("contact", "contact", words.show(head.contact())));
    if (!report.masked()) {
      notes.add(words.say("unmasked"));
    }
    return notes;
  }

  private Content.Line line(int number, Violation finding) {
    String deadline = head.deadline() == null ? "" : words.day(head.deadline());
    return new Content.Line(
        number + (isShared(finding) ? " *" : ""),
        words.clause(finding.clause()),
        found(finding),
        action(finding),
        deadline);
  }

  private List<String> found(Violation finding) {
    List<String> found = new ArrayList<>();
    found.add(words.show(finding.message()));
    Text title = titles.getOrDefault(finding.ruleId(), new Text("", ""));
    add(found, "rule", words.show(title));
    add(found, "expected", words.show(finding.expected()));
    add(found, "observed", words.show(finding.observed()));
    add(found, "evidence", evidence(finding));
    String severity = words.show(finding.severity().text());
    found.add(words.say("id", "id", finding.id(), "severity", severity));
    return found;
  }

  private List<String> action(Violation finding) {
    List<String> action = new ArrayList<>();
    add(action, "", words.show(finding.remedy()));
    add(action, "", words.show(finding.pastMending()));
    if (finding.mendable() != Mendable.NOW) {
      action.add(words.say("mendable", "state", words.show(finding.mendable().text())));
    }
    return action;
  }

  private void add(List<String> texts, String key, String text) {
    if (!text.isBlank()) {
      texts.add(key.isEmpty() ? text : words.say(key, "text", text));
    }
  }

  /** The rows that show it, by table; what was looked for in vain by its table. */
  private String evidence(Violation finding) {
    Map<String, Set<Integer>> rows = new LinkedHashMap<>();
    for (Evidence each : finding.evidence()) {
      if (each instanceof Evidence.Shown shown) {
        add(rows, shown);
      } else if (each instanceof Evidence.Sought sought) {
        rows.computeIfAbsent(sought.table(), table -> new TreeSet<>());
        sought.rows().forEach(row -> add(rows, row));
      }
    }
    List<String> places = new ArrayList<>();
    rows.forEach(
        (table, numbers) ->
            places.add(
                words.say(
                    numbers.isEmpty() ? "evidence.none" : "evidence.rows",
                    "table",
                    words.table(table),
                    "rows",
                    RowRanges.of(numbers, words.say("comma")))));
    return String.join(words.say("pause"), places);
  }

  private static void add(Map<String, Set<Integer>> rows, Evidence.Shown shown) {
    Set<Integer> numbers = rows.computeIfAbsent(shown.table(), table -> new TreeSet<>());
    if (shown.row() > 0) {
      numbers.add(shown.row());
    }
  }
}
