package io.hegui.examples.reports.html;

import io.hegui.policy.Kind;
import io.hegui.policy.Severity;
import io.hegui.report.Mendable;
import io.hegui.report.RuleSummary;
import io.hegui.report.SubjectPart;
import io.hegui.report.Violation;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** The ways in which findings are divided, filtered and sorted. */
record Facets(
    Facet<Severity> severities,
    Facet<Integer> chapters,
    Facet<String> rules,
    Facet<SubjectPart> townships,
    Facet<SubjectPart> units,
    Facet<Kind> kinds,
    Facet<Mendable> mendables) {

  private static final Comparator<SubjectPart> BY_ID =
      Comparator.comparing((SubjectPart part) -> part.id().isEmpty())
          .thenComparing(SubjectPart::id)
          .thenComparing(SubjectPart::type)
          .thenComparing(part -> part.label().zh());

  static Facets of(Paper paper) {
    Words words = paper.words();
    List<Violation> all = paper.report().violations();
    List<String> rules = paper.report().rules().stream().map(RuleSummary::ruleId).toList();
    Owners owners = new Owners(words);
    return new Facets(
        new Facet<>(
            "s",
            all,
            each -> List.of(each.severity()),
            severity -> words.say(severity.text()),
            Comparator.<Severity>naturalOrder()),
        new Facet<>(
            "c",
            all,
            each -> List.of(Words.chapterOf(each.clause())),
            words::chapter,
            Comparator.<Integer>naturalOrder()),
        new Facet<>(
            "r",
            all,
            each -> List.of(each.ruleId()),
            rule -> (paper.title(rule) + " " + rule).strip(),
            Comparator.<String>comparingInt(rules::indexOf).thenComparing(rule -> rule)),
        new Facet<>("t", all, owners::townships, part -> words.say(part.label()), BY_ID),
        new Facet<>("u", all, owners::units, part -> words.say(part.label()), BY_ID),
        new Facet<>(
            "k",
            all,
            each -> List.of(each.kind()),
            kind -> words.say(kind.text()),
            Comparator.<Kind>naturalOrder()),
        new Facet<>(
            "m",
            all,
            each -> List.of(each.mendable()),
            mendable -> words.say(mendable.text()),
            Comparator.<Mendable>naturalOrder()));
  }

  List<Facet<?>> all() {
    return List.of(severities, chapters, rules, townships, units, kinds, mendables);
  }

  /** All tokens of a finding. */
  String tokens(Violation violation) {
    return all().stream().map(facet -> tokens(facet, violation)).collect(Collectors.joining(" "));
  }

  private static <T> String tokens(Facet<T> facet, Violation violation) {
    return facet.of(violation).stream().map(facet::token).collect(Collectors.joining(" "));
  }

  /** A text that leads to the findings of a value, if there are any. */
  <T> void link(Html html, Facet<T> facet, T value, String text) {
    String token = facet.token(value);
    if (token.isEmpty()) {
      html.text(text);
    } else {
      html.element("a", text, "href", "#" + Section.FINDINGS.id(), "data-pick", token);
    }
  }
}
