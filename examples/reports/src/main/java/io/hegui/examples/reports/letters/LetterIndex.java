package io.hegui.examples.reports.letters;

import io.hegui.policy.Severity;
import io.hegui.report.ComplianceReport;
import io.hegui.report.SubjectPart;
import io.hegui.report.Violation;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * The list of all letters, on which to note when each was delivered, and of the findings that are
 * in none. It stays with the auditors.
 */
final class LetterIndex {
  static final String FILE = "index.html";

  private final Letters letters;
  private final ComplianceReport report;
  private final Writing words;
  private final Collection<LetterFormat> formats;

  LetterIndex(Letters letters, Locale language, Collection<LetterFormat> formats) {
    this.letters = letters;
    this.report = letters.report();
    this.words = new Writing(language, report);
    this.formats = formats;
  }

  @Override
  public String toString() {
    String title = words.say("index.title");
    Html page = Html.begin(words.code(), title, Style.text()).raw("<main class=\"index\">\n");
    page.element("h1", "", title).element("p", "", head());
    page.element("p", "", words.say("index.private"));
    table(
        page,
        List.of(
            words.say("column.number"),
            words.say("index.name"),
            words.say("index.findings"),
            words.say("index.high"),
            words.say("index.medium"),
            words.say("index.low"),
            words.say("index.file"),
            words.say("index.sent"),
            words.say("index.received")));
    letters.letters().forEach(letter -> row(page, letter));
    page.raw("</tbody>\n</table>\n");
    page.element("h2", "", words.say("index.unaddressed"));
    if (letters.unaddressed().isEmpty()) {
      page.element("p", "", words.say("index.unaddressed.none"));
    } else {
      unaddressed(page);
    }
    return page.raw("</main>\n").end();
  }

  private String head() {
    return words.say(
        "index.head",
        "from",
        words.day(report.from()),
        "to",
        words.day(report.to()),
        "asOf",
        words.day(report.asOf()),
        "letters",
        letters.letters().size(),
        "n",
        report.violations().size() - letters.unaddressed().size(),
        "unaddressed",
        letters.unaddressed().size());
  }

  private static void table(Html page, List<String> columns) {
    page.raw("<table>\n<thead><tr>");
    columns.forEach(column -> page.raw("<th scope=\"col\">" + Html.escape(column) + "</th>"));
    page.raw("</tr></thead>\n<tbody>\n");
  }

  private void row(Html page, Letter letter) {
    page.raw("<tr>\n").cell("right", List.of(Integer.toString(letter.number())));
    page.cell("", List.of(words.show(letter.name())));
    page.cell("right", List.of(Integer.toString(letter.findings().size())));
    for (Severity severity : Severity.values()) {
      page.cell("right", List.of(Long.toString(letter.count(severity))));
    }
    page.raw("<td>");
    for (LetterFormat format : formats) {
      // A stem is letters, digits, '-' and '_', so it can stand in a link as it is.
      String file = letter.stem() + "." + format.extension();
      page.raw("<p><a href=\"" + file + "\">" + file + "</a></p>");
    }
    page.raw("</td>\n").cell("", List.of()).cell("", List.of()).raw("</tr>\n");
  }

  private void unaddressed(Html page) {
    table(
        page,
        List.of(
            words.say("column.clause"),
            words.say("index.finding"),
            words.say("index.owners"),
            words.say("index.id")));
    for (Violation finding : letters.unaddressed()) {
      page.raw("<tr>\n")
          .cell("c", List.of(words.clause(finding.clause())))
          .cell("", List.of(words.show(finding.message())))
          .cell("", owners(finding))
          .cell("", List.of(finding.id()))
          .raw("</tr>\n");
    }
    page.raw("</tbody>\n</table>\n");
  }

  private List<String> owners(Violation finding) {
    return finding.owedBy().isEmpty()
        ? List.of(words.say("index.nobody"))
        : finding.owedBy().stream().map(SubjectPart::label).map(words::show).toList();
  }
}
