package io.hegui.examples.reports.html;

import io.hegui.policy.Severity;
import io.hegui.report.SubjectPart;
import io.hegui.report.Violation;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which townships and which units have how many findings: most first. */
final class PlacesPart {
  private final Paper paper;
  private final Html html;
  private final Words words;
  private final Facets facets;

  private PlacesPart(Paper paper, Facets facets) {
    this.paper = paper;
    this.html = paper.html();
    this.words = paper.words();
    this.facets = facets;
  }

  static void write(Paper paper, Facets facets) {
    PlacesPart part = new PlacesPart(paper, facets);
    paper.section(Section.PLACES, part::content);
  }

  private void content() {
    if (paper.report().violations().isEmpty()) {
      paper.say("places.none");
      return;
    }
    paper.note("places.note");
    Legend.write(
        html,
        Arrays.stream(Severity.values()).map(PlacesPart::style).toList(),
        Arrays.stream(Severity.values()).map(each -> words.say(each.text())).toList());
    table("places.townships", facets.townships());
    table("places.units", facets.units());
  }

  static String style(Severity severity) {
    return "v-" + severity;
  }

  private void table(String caption, Facet<SubjectPart> facet) {
    Map<SubjectPart, Map<Severity, Long>> tallies =
        new TreeMap<>(
            Comparator.<SubjectPart>comparingInt(part -> -facet.counts().getOrDefault(part, 0))
                .thenComparing(facet.order()));
    for (Violation violation : paper.report().violations()) {
      for (SubjectPart part : facet.of(violation)) {
        tallies
            .computeIfAbsent(part, key -> new EnumMap<>(Severity.class))
            .merge(violation.severity(), 1L, Long::sum);
      }
    }
    long most = facet.counts().values().stream().mapToLong(each -> each).max().orElse(0);
    Table table =
        Table.begin(
            paper,
            words.say(caption),
            "counts",
            "places.who",
            "places.bar",
            "#outcome.VIOLATION",
            "#places.H",
            "#places.M",
            "#places.L");
    tallies.forEach((part, tally) -> row(table, facet, part, tally, most));
    table.end();
  }

  private void row(
      Table table,
      Facet<SubjectPart> facet,
      SubjectPart part,
      Map<Severity, Long> tally,
      long most) {
    table.row();
    html.open("th", "scope", "row");
    facets.link(html, facet, part, facet.label(part));
    html.close().open("td", "class", "chart");
    List<Severity> severities = List.of(Severity.values());
    Bar.write(
        html,
        severities.stream()
            .map(each -> new Bar.Piece(style(each), tally.getOrDefault(each, 0L)))
            .toList(),
        most);
    html.close();
    table.number(facet.counts().getOrDefault(part, 0));
    severities.forEach(each -> table.number(tally.getOrDefault(each, 0L)));
    table.endRow();
  }
}
