package io.hegui.examples.policies.rulebook;

import io.hegui.check.ComplianceChecker;
import io.hegui.facts.TableSchema;
import io.hegui.policy.Kind;
import io.hegui.policy.Parameter;
import io.hegui.policy.Policy;
import io.hegui.policy.Reading;
import io.hegui.policy.RuleInfo;
import io.hegui.policy.RuleSources;
import io.hegui.policy.RuleSources.Block;
import io.hegui.testkit.Case;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** All there is to know about one rule, as a page. */
final class RulePage {
  private final Policy policy;
  private final RuleSources source;
  private final RuleInfo rule;
  private final Language words;
  private final Markdown page = new Markdown();

  private RulePage(Policy policy, RuleSources source, RuleInfo rule, Language words) {
    this.policy = policy;
    this.source = source;
    this.rule = rule;
    this.words = words;
  }

  static String write(
      Policy policy,
      RuleSources source,
      ComplianceChecker checker,
      RuleInfo rule,
      List<Case> examples,
      Language words) {
    RulePage page = new RulePage(policy, source, rule, words);
    page.head();
    page.owes(examples);
    page.breaks();
    page.parameters();
    page.readings();
    page.tables();
    for (Case example : examples) {
      ExampleSection.write(page.page, checker, example, words);
    }
    page.source();
    return page.page.toString();
  }

  private void head() {
    page.heading(1, words.in(rule.title()));
    Language other = words.other();
    page.paragraph(
        "`"
            + rule.id()
            + "` · "
            + Markdown.link(words.say("index"), "README.md")
            + " · "
            + Markdown.link(
                other.say("language"), "../" + other.folder() + "/" + rule.id() + ".md"));
    page.paragraph(
        words.say(
            "facts",
            Map.of(
                "clause", words.in(rule.clause().text()),
                "severity", words.in(rule.severity().text()),
                "strength", words.in(rule.strength().text()),
                "shape", words.say("shape." + rule.shape()))));
  }

  private void owes(List<Case> examples) {
    page.heading(2, words.say("owes"));
    page.paragraph(words.sentence(words.in(rule.duty())));
    examples.stream()
        .flatMap(example -> example.verdicts().stream())
        .filter(verdict -> !verdict.subject().isEmpty())
        .findFirst()
        .ifPresent(
            verdict ->
                page.paragraph(
                    words.say(
                        verdict.occurrence().isEmpty() ? "subject" : "subject.at",
                        Map.of("subject", verdict.subject(), "occurrence", verdict.occurrence()))));
  }

  private void breaks() {
    page.heading(2, words.say("breaks"));
    List<List<String>> rows = new ArrayList<>();
    for (Kind kind : rule.kinds()) {
      String key = rule.id() + "." + kind;
      rows.add(
          List.of(words.in(kind.text()) + " `" + kind + "`", message(key), message(key + ".mend")));
    }
    page.table(
        List.of(words.say("column.kind"), words.say("column.message"), words.say("column.remedy")),
        rows);
  }

  private String message(String key) {
    return words.template(policy.messages().find(key).orElseThrow());
  }

  private void parameters() {
    page.heading(2, words.say("parameters"));
    List<Parameter> parameters = policy.parameters(rule);
    if (parameters.isEmpty()) {
      page.paragraph(words.say("parameters.none"));
      return;
    }
    page.table(
        List.of(
            words.say("column.parameter"),
            words.say("column.value"),
            words.say("column.since"),
            words.say("column.reading")),
        parameters.stream().map(this::parameter).toList());
  }

  private List<String> parameter(Parameter value) {
    boolean open = value.until() == null;
    String since =
        words.say(
            open ? "since" : "between",
            Map.of("from", value.from(), "until", Objects.requireNonNullElse(value.until(), "")));
    return List.of(
        words.in(value.text()) + " `" + value.name() + "`",
        value.value().toString(),
        since,
        value.reading());
  }

  private void readings() {
    page.heading(2, words.say("readings"));
    Set<String> ids = new TreeSet<>(Comparator.comparing(String::length).thenComparing(id -> id));
    ids.addAll(rule.readings());
    policy.parameters(rule).forEach(parameter -> ids.add(parameter.reading()));
    ids.remove("");
    List<List<String>> rows = new ArrayList<>();
    for (String id : ids) {
      Reading reading = Objects.requireNonNull(policy.readings().get(id), id);
      rows.add(List.of(id, reading.clauses(), words.in(reading.text())));
    }
    if (rows.isEmpty()) {
      page.paragraph(words.say("readings.none"));
    } else {
      page.table(List.of("", words.say("column.clause"), words.say("column.reading")), rows);
    }
  }

  private void tables() {
    page.heading(2, words.say("tables"));
    NeededFields needed = NeededFields.of(policy, source, rule);
    List<List<String>> rows = new ArrayList<>();
    for (String name : rule.tables()) {
      TableSchema table = needed.table(name);
      Set<String> read = needed.in(table);
      List<String> fields =
          table.columns().stream()
              .filter(column -> read.contains(column.name()))
              .map(words::field)
              .toList();
      rows.add(List.of(words.title(table), words.list(fields)));
    }
    page.table(List.of(words.say("column.table"), words.say("column.fields")), rows);
    page.paragraph(words.say("tables.absent"));
  }

  private void source() {
    List<Block> blocks = new ArrayList<>(source.terms(rule.id()));
    List<Block> own = source.rule(rule.id());
    blocks.removeAll(own);
    blocks.addAll(0, own);
    StringBuilder code = new StringBuilder();
    String file = "";
    for (Block block : blocks) {
      if (!block.file().equals(file)) {
        file = block.file();
        code.append("// ---- ").append(file).append("\n\n");
      }
      code.append(block.text()).append("\n\n");
    }
    page.heading(2, words.say("source"));
    page.folded(own.get(0).file(), "java", code.toString());
  }
}
