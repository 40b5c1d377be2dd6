package io.hegui.examples.reports.excel;

import io.hegui.report.Advisory;
import io.hegui.report.ComplianceReport;
import io.hegui.report.Fault;
import io.hegui.report.Pending;
import io.hegui.report.Undetermined;
import io.hegui.report.Undetermined.Need;
import io.hegui.report.Violation;
import io.hegui.report.Waived;
import java.util.Comparator;
import java.util.List;

/**
 * What is no violation and must be known: faults, what is open, pending, waived, and advisories.
 */
final class OtherVerdicts {
  private final Book book;
  private final Words words;
  private final ComplianceReport report;

  OtherVerdicts(Book book) {
    this.book = book;
    this.words = book.words();
    this.report = book.report();
  }

  /** Rules that failed to run, if there are any. */
  void errors() {
    if (report.errors().isEmpty()) {
      return;
    }
    Listing listing =
        listing(
                "errors",
                new Column("rule", 30, Look.ALARM, true),
                Column.text("clause", 10),
                Column.text("subject", 30),
                Column.text("message", 80))
            .tab(0xFF0000);
    for (Fault fault : report.errors()) {
      listing.row(
          fault.ruleId(),
          words.clause(fault.clause()),
          fault.subject(),
          words.say(fault.message()));
    }
    listing.end();
  }

  void undetermined() {
    Listing listing =
        listing(
            "open",
            Column.text("clause", 9),
            Column.text("rule", 26),
            Column.text("subject", 34),
            Column.text("message", 50),
            Column.text("settledBy", 60));
    for (Undetermined open : report.undetermined()) {
      listing.row(
          words.clause(open.clause()),
          open.ruleId(),
          words.subject(open.subjectParts(), open.occurrence()),
          words.say(open.message()),
          String.join("\n", open.settledBy().stream().map(this::need).toList()));
    }
    listing.end();
  }

  private String need(Need need) {
    String table = words.table(need.table());
    return need.column().isEmpty()
        ? words.say("need.table", "table", table)
        : words.say(
            "need.field",
            "table",
            table,
            "column",
            words.column(need.table(), need.column()),
            "place",
            words.place(need.file(), need.sheet(), List.of(need.row())));
  }

  /** What is due next comes first. */
  void pending() {
    Listing listing =
        listing(
            "pending",
            Column.date("due"),
            Column.number("daysLeft"),
            Column.text("clause", 9),
            Column.text("rule", 26),
            Column.text("subject", 36),
            Column.text("expected", 50),
            Column.text("owners", 36),
            Column.dim("id", 18));
    report.pending().stream()
        .sorted(Comparator.comparing(Pending::due))
        .forEach(
            each ->
                listing.row(
                    each.due(),
                    each.daysLeft(),
                    words.clause(each.clause()),
                    each.ruleId(),
                    words.subject(each.subjectParts(), each.occurrence()),
                    words.say(each.expected()),
                    words.labels(each.owedBy()),
                    new Verbatim(each.id())));
    listing.end();
  }

  void waived() {
    Listing listing =
        listing(
            "waived",
            Column.text("clause", 9),
            Column.text("rule", 26),
            Column.text("severity", 6),
            Column.text("problem", 44),
            Column.text("reason", 30),
            Column.text("approvedBy", 14),
            Column.date("from"),
            Column.date("to"),
            Column.text("place", 36),
            Column.dim("id", 18));
    for (Waived waived : report.waived()) {
      Violation violation = waived.violation();
      listing.row(
          words.clause(violation.clause()),
          waived.ruleId(),
          violation.severity(),
          words.say(violation.message()),
          waived.reason(),
          waived.approvedBy(),
          waived.from(),
          waived.to(),
          words.place(waived.file(), "", List.of(waived.row())),
          new Verbatim(violation.id()));
    }
    listing.end();
  }

  void advisories() {
    Listing listing =
        listing(
            "advisories",
            Column.text("advisory", 26),
            Column.text("subject", 30),
            Column.text("message", 60),
            Column.text("evidence", 70));
    EvidenceText evidence = new EvidenceText(words);
    for (Advisory advisory : report.advisories()) {
      listing.row(
          advisory.id(),
          words.labels(advisory.subjectParts()),
          words.say(advisory.message()),
          evidence.of(advisory.evidence()));
    }
    listing.end();
  }

  private Listing listing(String key, Column... columns) {
    return new Listing(book, words.say(key), words.say(key + ".note"), List.of(columns));
  }
}
