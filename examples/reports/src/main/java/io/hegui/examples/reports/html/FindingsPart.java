package io.hegui.examples.reports.html;

import io.hegui.report.Violation;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * All findings in one table, the gravest first. The first of them are rows of the page. Of many
 * findings the others stand in {@code noscript}: without scripts they are further tables, with
 * scripts they are text that costs the browser little until the script makes rows of those that are
 * asked for.
 */
final class FindingsPart {
  /** So many rows a browser lays out at once without the reader waiting for it. */
  static final int ROWS_IN_PAGE = 2000;

  private static final int ROWS_IN_ISLAND = 500;

  private static final Comparator<Violation> GRAVEST_FIRST =
      Comparator.comparing(Violation::severity);

  private final Paper paper;
  private final Html html;
  private final Words words;
  private final Facets facets;
  private final FindingRow row;

  private FindingsPart(Paper paper, Facets facets) {
    this.paper = paper;
    this.html = paper.html();
    this.words = paper.words();
    this.facets = facets;
    this.row = new FindingRow(paper, facets);
  }

  static void write(Paper paper, Facets facets) {
    FindingsPart part = new FindingsPart(paper, facets);
    paper.section(Section.FINDINGS, part::content);
  }

  private void content() {
    // The report has them by clause, rule and subject, and a stable sort keeps that.
    List<Violation> all = paper.report().violations().stream().sorted(GRAVEST_FIRST).toList();
    if (all.isEmpty()) {
      paper.say("findings.none", "checked", paper.report().checked());
      return;
    }
    FilterForm.write(paper, facets);
    html.element(
        "p",
        words.count("findings.all", all.size()),
        "id",
        "count",
        "role",
        "status",
        "aria-live",
        "polite");
    int inPage = Math.min(ROWS_IN_PAGE, all.size());
    table(words.say("findings.caption"), "findings", all, 0, inPage);
    html.element(
        "button", words.say("findings.more"), "type", "button", "id", "more", "hidden", "");
    if (inPage < all.size()) {
      paper.html().element("p", words.say("findings.rest"), "id", "rest", "class", "note");
    }
    for (int from = inPage; from < all.size(); from += ROWS_IN_ISLAND) {
      int to = Math.min(from + ROWS_IN_ISLAND, all.size());
      html.line().open("noscript", "class", "island");
      String caption = words.say("findings.part", "from", from + 1, "to", to);
      table(caption, "", all, from, to);
      html.close();
    }
  }

  private void table(String caption, String id, List<Violation> all, int from, int to) {
    if (id.isEmpty()) {
      html.open("table", "class", "findings");
    } else {
      html.open("table", "class", "findings", "id", id);
    }
    html.element("caption", caption).open("thead").open("tr");
    FindingRow.COLUMNS.forEach(this::heading);
    html.close().close().open("tbody");
    for (int i = from; i < to; i++) {
      html.line();
      row.write(i + 1, all.get(i));
    }
    html.line().close().close();
  }

  private void heading(Map.Entry<String, String> column) {
    String text = words.say("findings.column." + column.getKey());
    if (column.getValue().isEmpty()) {
      html.element("th", text, "scope", "col", "class", column.getKey());
    } else {
      html.element(
          "th", text, "scope", "col", "class", column.getKey(), "data-sort", column.getValue());
    }
  }
}
