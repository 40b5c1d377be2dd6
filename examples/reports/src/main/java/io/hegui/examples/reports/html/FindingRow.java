package io.hegui.examples.reports.html;

import io.hegui.policy.Strength;
import io.hegui.report.ParameterUse;
import io.hegui.report.SubjectPart;
import io.hegui.report.Violation;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** One finding as a row, which is one line of the file, with all that is known of it folded in. */
final class FindingRow {
  /** The columns, each with the letters of the facets by which it is sorted; # is the number. */
  static final List<Map.Entry<String, String>> COLUMNS =
      List.of(
          Map.entry("number", "#"),
          Map.entry("severity", "s"),
          Map.entry("rule", "r"),
          Map.entry("what", ""),
          Map.entry("owners", "tu"),
          Map.entry("kind", "k"),
          Map.entry("mend", "m"));

  /** The form of ids; what a report from elsewhere has besides is shown but is no anchor. */
  private static final Pattern ID = Pattern.compile("[0-9a-f]{16}");

  private final Paper paper;
  private final Html html;
  private final Words words;
  private final Facets facets;
  private final EvidenceList evidence;

  FindingRow(Paper paper, Facets facets) {
    this.paper = paper;
    this.html = paper.html();
    this.words = paper.words();
    this.facets = facets;
    this.evidence = new EvidenceList(paper);
  }

  void write(int number, Violation violation) {
    String tokens = facets.tokens(violation);
    String shown = Words.number(number);
    if (ID.matcher(violation.id()).matches()) {
      html.open("tr", "id", violation.id(), "data-f", tokens);
      html.open("th", "scope", "row");
      html.element("a", shown, "href", "#" + violation.id(), "class", "anchor").close();
    } else {
      html.open("tr", "data-f", tokens).element("th", shown, "scope", "row");
    }
    String severity = words.say(violation.severity().text());
    html.open("td").element("b", severity, "class", PlacesPart.style(violation.severity())).close();
    html.open("td").text(words.clause(violation.clause())).text(" ");
    html.text(paper.title(violation.ruleId())).close();
    html.open("td").open("details").element("summary", words.say(violation.message()));
    details(violation);
    html.close().close();
    html.element("td", words.names(violation.owedBy(), "comma"));
    html.element("td", words.say(violation.kind().text()));
    html.element("td", words.say(violation.mendable().text()));
    html.close();
  }

  private void details(Violation violation) {
    html.open("dl");
    label("rule").open("dd");
    paper.rule(violation.clause(), violation.ruleId());
    html.text(violation.strength() == Strength.SHOULD ? words.say("should") : "").close();
    subject(violation.subjectParts(), violation.subject(), violation.occurrence());
    if (!violation.owedBy().isEmpty()) {
      field("owners", words.names(violation.owedBy(), "comma"));
    }
    field("expected", words.say(violation.expected()));
    violation.parameters().forEach(this::measure);
    field("observed", words.say(violation.observed()));
    label("evidence").open("dd");
    evidence.write(violation.evidence());
    html.close();
    field("remedy", words.say(violation.remedy()));
    String past = words.say(violation.pastMending());
    if (!past.isEmpty()) {
      field("past", past);
    }
    String kind = words.say(violation.kind().text());
    field("kind", kind + words.say("comma") + words.say(violation.mendable().text()));
    label("id").open("dd").open("code").exact(violation.id()).close().close();
    html.close();
  }

  private Html label(String key) {
    return html.element("dt", words.say("label." + key));
  }

  private void field(String key, String text) {
    label(key).element("dd", text);
  }

  private void subject(List<SubjectPart> parts, String subject, String occurrence) {
    label("subject").open("dd").text(words.names(parts, "with")).text(" ");
    html.element("code", occurrence.isEmpty() ? subject : subject + " · " + occurrence).close();
  }

  private void measure(ParameterUse use) {
    String basis = words.clause(use.clause());
    if (!use.reading().isEmpty()) {
      basis += words.say("comma") + use.reading();
    }
    label("measure").open("dd");
    html.text(words.say("measure", "text", words.say(use.text()), "value", use.value())).text(" ");
    html.element(
        "small",
        words.say("measure.basis", "name", use.name(), "since", use.since(), "basis", basis));
    html.close();
  }
}
