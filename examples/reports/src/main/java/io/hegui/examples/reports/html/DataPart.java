package io.hegui.examples.reports.html;

import io.hegui.facts.TableAccount;
import io.hegui.report.ComplianceReport;
import java.util.List;
import java.util.function.ToIntFunction;

/** What became of the submitted rows, the tables that were not submitted, and what is wrong. */
final class DataPart {
  private final Paper paper;
  private final Html html;
  private final Words words;
  private final ComplianceReport report;

  private DataPart(Paper paper) {
    this.paper = paper;
    this.html = paper.html();
    this.words = paper.words();
    this.report = paper.report();
  }

  static void write(Paper paper) {
    DataPart part = new DataPart(paper);
    paper.section(Section.DATA, part::content);
  }

  private void content() {
    if (report.tables().isEmpty()) {
      paper.say("bottom.nothing");
    } else {
      paper.note("data.note");
      accounts();
      absent();
    }
    if (report.dataFindings().isEmpty()) {
      paper.say("data.clean");
    } else {
      DataFindingTable.write(paper);
    }
  }

  private void accounts() {
    Table table =
        Table.begin(
            paper,
            words.say("data.accounts"),
            "accounts",
            "data.table",
            "#data.read",
            "#data.accepted",
            "#data.rejected",
            "data.state");
    for (TableAccount account : report.tables()) {
      table.row().head(words.table(account.name()));
      figures(table, account.read(), account.accepted(), account.rejected());
      String state = account.complete() ? "data.complete" : "data.incomplete";
      table.cell(words.say(state)).endRow();
    }
    table.row().head(words.say("total"));
    figures(
        table, sum(TableAccount::read), sum(TableAccount::accepted), sum(TableAccount::rejected));
    table.cell("").endRow();
    table.end();
  }

  private static void figures(Table table, long read, long accepted, long rejected) {
    table.figure(Words.number(read)).figure(Words.number(accepted));
    table.figure(Words.number(rejected));
  }

  private long sum(ToIntFunction<TableAccount> count) {
    return report.tables().stream().mapToLong(count::applyAsInt).sum();
  }

  private void absent() {
    List<String> submitted = report.tables().stream().map(TableAccount::name).toList();
    List<String> absent =
        report.vocabulary().tables().stream()
            .filter(name -> !submitted.contains(name) && !name.equals("waivers"))
            .map(words::table)
            .toList();
    if (!absent.isEmpty()) {
      html.element("h3", words.say("data.absent"));
      paper.say("data.absent.list", "tables", String.join(words.say("comma"), absent));
    }
  }
}
