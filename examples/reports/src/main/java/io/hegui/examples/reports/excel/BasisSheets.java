package io.hegui.examples.reports.excel;

import io.hegui.examples.reports.InputFile;
import io.hegui.facts.TableAccount;
import io.hegui.report.ComplianceReport;
import io.hegui.report.DataNote;
import io.hegui.report.ParameterUse;
import io.hegui.report.ReadingUse;
import java.util.Comparator;
import java.util.List;

/** What the findings rest on: the data and what is wrong with it, parameters, readings, files. */
final class BasisSheets {
  private final Book book;
  private final Words words;
  private final ComplianceReport report;

  BasisSheets(Book book) {
    this.book = book;
    this.words = book.words();
    this.report = book.report();
  }

  /** What was lost comes first. */
  void data() {
    Listing listing =
        listing(
            "data",
            Column.text("effect", 14),
            Column.text("table", 14),
            Column.text("file", 34),
            Column.text("sheet", 16),
            Column.number("row"),
            Column.text("column", 16),
            Column.text("value", 24),
            Column.text("message", 70));
    report.dataFindings().stream()
        .sorted(Comparator.comparing(DataNote::effect))
        .forEach(
            note ->
                listing.row(
                    words.say("effect." + note.effect()),
                    words.table(note.table()),
                    note.file(),
                    note.sheet(),
                    note.row() > 0 ? note.row() : "",
                    words.column(note.table(), note.column()),
                    note.value(),
                    words.say(note.message())));
    listing.end();
  }

  void parametersAndReadings() {
    Listing listing =
        listing(
            "basis",
            Column.text("basisKind", 8),
            Column.text("name", 30),
            Column.text("text", 70),
            Column.text("parameterValue", 16),
            Column.text("since", 14),
            Column.text("clause", 14),
            Column.text("reading", 10),
            Column.text("setBy", 14));
    for (ParameterUse use : report.parameters()) {
      listing.row(
          words.say("basis.parameter"),
          use.name(),
          words.say(use.text()),
          use.value(),
          use.since().toString(),
          words.clause(use.clause()),
          use.reading(),
          words.say(use.overridden() ? "basis.county" : "basis.policy"));
    }
    for (ReadingUse use : report.readings()) {
      listing.row(
          words.say("basis.reading"),
          use.id(),
          words.say(use.text()),
          "",
          "",
          use.clauses(),
          "",
          "");
    }
    listing.end();
  }

  void inputs() {
    Listing files =
        listing(
            "inputs",
            Column.text("file", 60),
            new Column("bytes", 16, Look.NUMBER, true),
            Column.text("sha256", 70));
    for (InputFile file : book.dossier().inputs()) {
      files.row(file.name(), file.bytes(), new Verbatim(file.sha256()));
    }
    files.end();
    Listing accounts =
        listing(
            "accounts",
            Column.text("table", 30),
            Column.number("read"),
            Column.number("accepted"),
            Column.number("rejected"),
            Column.text("complete", 40));
    for (TableAccount account : report.tables()) {
      accounts.row(
          words.table(account.name()),
          account.read(),
          account.accepted(),
          account.rejected(),
          words.say(account.complete() ? "accounts.complete" : "accounts.incomplete"));
    }
    accounts.end();
  }

  /** What was too long for its cell, if anything was. */
  void longTexts() {
    if (book.longTexts().rests().isEmpty()) {
      return;
    }
    Listing listing =
        listing("long", Column.text("cell", 24), Column.number("part"), Column.text("text", 120));
    // Copied, for what is written here fits its cell.
    for (LongTexts.Rest rest : List.copyOf(book.longTexts().rests())) {
      listing.row(rest.of(), rest.part(), new Verbatim(rest.text()));
    }
    listing.end();
  }

  private Listing listing(String key, Column... columns) {
    return new Listing(book, words.say(key), words.say(key + ".note"), List.of(columns));
  }
}
