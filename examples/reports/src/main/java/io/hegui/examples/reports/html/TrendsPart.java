package io.hegui.examples.reports.html;

import io.hegui.examples.reports.Rate;
import io.hegui.policy.Severity;
import io.hegui.report.ComplianceReport;
import io.hegui.report.PolicyRef;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How the violations and the rate of compliance went from period to period. */
final class TrendsPart {
  private static final int DIGEST = 12;

  private final Paper paper;
  private final Html html;
  private final Words words;
  private final List<ComplianceReport> reports;

  private TrendsPart(Paper paper) {
    this.paper = paper;
    this.html = paper.html();
    this.words = paper.words();
    this.reports =
        Stream.concat(paper.dossier().earlier().stream(), Stream.of(paper.report()))
            .sorted(
                Comparator.comparing(ComplianceReport::to)
                    .thenComparing(ComplianceReport::asOf)
                    .thenComparing(ComplianceReport::from))
            .toList();
  }

  static void write(Paper paper) {
    if (!paper.dossier().earlier().isEmpty()) {
      TrendsPart part = new TrendsPart(paper);
      paper.section(Section.TRENDS, part::content);
    }
  }

  private void content() {
    List<PolicyRef> policies = reports.stream().map(ComplianceReport::policy).distinct().toList();
    if (policies.size() > 1) {
      html.element("p", words.say("trends.policies", "n", policies.size()), "class", "alarm");
    }
    if (reports.stream().anyMatch(report -> !report.undetermined().isEmpty())) {
      paper.note("trends.undetermined");
    }
    html.open("div", "class", "charts");
    List<String> periods = reports.stream().map(ComplianceReport::period).toList();
    figure("trends.violations");
    TrendChart.columns(
        html,
        summary("trends.violations", report -> Words.number(report.violations().size())),
        periods,
        reports.stream().map(TrendsPart::pieces).toList());
    html.close();
    figure("trends.rate");
    TrendChart.line(
        html,
        summary("trends.rate", report -> Rate.of(report).toString()),
        periods,
        reports.stream().map(Rate::of).toList());
    html.close().close();
    table();
  }

  private void figure(String title) {
    html.open("figure").element("figcaption", words.say(title));
  }

  private String summary(String title, Function<ComplianceReport, String> value) {
    return words.say(title)
        + words.say("colon")
        + reports.stream()
            .map(report -> report.period() + " " + value.apply(report))
            .collect(Collectors.joining(words.say("semicolon")));
  }

  private static List<Bar.Piece> pieces(ComplianceReport report) {
    return Stream.of(Severity.values())
        .map(each -> new Bar.Piece(PlacesPart.style(each), count(report, each)))
        .toList();
  }

  private static long count(ComplianceReport report, Severity severity) {
    return report.violations().stream().filter(each -> each.severity() == severity).count();
  }

  private void table() {
    Table table =
        Table.begin(
            paper,
            words.say("trends.table"),
            "counts",
            "cover.period",
            "cover.asOf",
            "#count.rate",
            "#count.checked",
            "#outcome.VIOLATION",
            "#places.H",
            "#places.M",
            "#places.L",
            "#outcome.UNDETERMINED",
            "trends.policy");
    for (ComplianceReport report : reports) {
      table.row().head(report.period()).cell(report.asOf().toString());
      table.figure(Rate.of(report).toString()).number(report.checked());
      table.number(report.violations().size());
      Stream.of(Severity.values()).forEach(each -> table.number(count(report, each)));
      table.number(report.undetermined().size());
      PolicyRef policy = report.policy();
      html.open("td").text(policy.id() + " " + policy.version() + " ");
      html.open("code").exact(shortened(policy.digest())).close().close();
      table.endRow();
    }
    table.end();
  }

  private static String shortened(String digest) {
    return digest.substring(0, Math.min(DIGEST, digest.length()));
  }
}
