package io.hegui.examples.policies.rulebook;

import io.hegui.policy.Policy;
import io.hegui.policy.RuleInfo;
import java.util.List;
import java.util.Map;

/** The rules by clause. */
final class IndexPage {
  private IndexPage() {}

  static String write(Policy policy, Language words) {
    Markdown page = new Markdown();
    Language other = words.other();
    page.heading(1, words.say("index.title") + words.say("colon") + words.in(policy.title()));
    page.paragraph("[" + other.say("language") + "](../" + other.folder() + "/README.md)");
    page.paragraph(words.say("index.intro"));
    List<Integer> chapters =
        policy.rules().stream().map(rule -> rule.clause().chapter()).distinct().toList();
    for (int chapter : chapters) {
      page.heading(2, words.say("index.chapter", Map.of("chapter", chapter)));
      page.table(
          List.of(
              words.say("column.clause"),
              words.say("column.rule"),
              words.say("column.duty"),
              words.say("column.kinds"),
              words.say("column.severity")),
          policy.rules().stream()
              .filter(rule -> rule.clause().chapter() == chapter)
              .map(rule -> row(rule, words))
              .toList());
    }
    page.heading(2, words.say("index.advisories"));
    page.table(
        List.of("", words.say("column.message")),
        policy.advisories().stream()
            .map(each -> List.of("`" + each.id() + "`", words.in(each.title())))
            .toList());
    return page.toString();
  }

  private static List<String> row(RuleInfo rule, Language words) {
    return List.of(
        words.in(rule.clause().text()),
        Markdown.link(words.in(rule.title()), rule.id() + ".md") + " `" + rule.id() + "`",
        words.in(rule.duty()),
        words.list(rule.kinds().stream().map(kind -> words.in(kind.text())).toList()),
        words.in(rule.severity().text()));
  }

  /** The page that leads to both languages. */
  static String entrance() {
    Markdown page = new Markdown();
    page.heading(1, Language.ZH.say("index.title") + " · " + Language.EN.say("index.title"));
    for (Language words : Language.values()) {
      page.paragraph(Markdown.link(words.say("language"), words.folder() + "/README.md"));
      page.paragraph(words.say("index.intro"));
    }
    return page.toString();
  }
}
