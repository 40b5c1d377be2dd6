package io.hegui.examples.audit.text;

import io.hegui.policy.Parameter;
import io.hegui.policy.Policy;
import io.hegui.policy.Reading;
import io.hegui.policy.RuleInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** All there is to know about one rule. */
public final class RuleSheet {
  private final Page page;
  private final Lexicon words;
  private final int column;

  private RuleSheet(Page page, Lexicon words) {
    this.page = page;
    this.words = words;
    this.column =
        Math.max(
                DisplayWidth.of(words.say("rule.parameters")),
                DisplayWidth.of(words.say("rule.kinds")))
            + 2;
  }

  /**
   * Writes a rule.
   *
   * @param parameters what the rule is measured by
   */
  public static void write(
      Page page, Lexicon words, Policy policy, RuleInfo rule, List<Parameter> parameters) {
    new RuleSheet(page, words).write(policy, rule, parameters);
  }

  private void write(Policy policy, RuleInfo rule, List<Parameter> parameters) {
    page.paragraph(
            0, Span.of(words.say(rule.title()) + "  ", Ink.BOLD), Span.of(rule.id(), Ink.DIM))
        .blank();
    field("rule.policy", Span.of(words.say(policy.title())));
    field("count.clause", Span.of(words.clause(rule.clause().number())));
    field("rule.duty", Span.of(words.say(rule.duty())));
    field(
        "count.severity", Span.of(words.say(rule.severity().text()), Lexicon.ink(rule.severity())));
    field("rule.strength", Span.of(words.say(rule.strength().text())));
    field("rule.shape", Span.of(words.say(rule.shape().text())));
    field(
        "rule.kinds",
        Span.of(words.join(rule.kinds().stream().map(kind -> words.say(kind.text())).toList())));
    field("rule.tables", Span.of(words.join(rule.tables().stream().map(words::sheet).toList())));
    parameters(parameters);
    readings(policy, rule, parameters);
  }

  private void parameters(List<Parameter> parameters) {
    String label = "rule.parameters";
    if (parameters.isEmpty()) {
      field(label, Span.of(words.say("rule.none"), Ink.DIM));
    }
    for (Parameter value : parameters) {
      String until = value.until() == null ? "" : words.say("rule.until", "day", value.until());
      field(
          label,
          Span.of(words.say("measure", "text", value.text(), "value", value.value()) + "  "),
          Span.of(
              words.say("rule.dated", "name", value.name(), "since", value.from(), "until", until),
              Ink.DIM));
      label = "";
    }
  }

  private void readings(Policy policy, RuleInfo rule, List<Parameter> parameters) {
    Set<String> ids =
        new TreeSet<>(java.util.Comparator.comparing(String::length).thenComparing(id -> id));
    ids.addAll(rule.readings());
    parameters.forEach(parameter -> ids.add(parameter.reading()));
    ids.remove("");
    String label = "rule.readings";
    if (ids.isEmpty()) {
      field(label, Span.of(words.say("rule.none"), Ink.DIM));
    }
    for (String id : ids) {
      Reading reading = policy.readings().get(id);
      List<Span> spans = new ArrayList<>();
      spans.add(Span.of(id + "  ", Ink.BOLD));
      spans.add(Span.of(reading == null ? "" : words.say(reading.text())));
      field(label, spans.toArray(Span[]::new));
      label = "";
    }
  }

  private void field(String label, Span... text) {
    String shown = label.isEmpty() ? "" : words.say(label);
    page.labelled(0, Span.of(shown, Ink.DIM), column, List.of(text));
  }
}
