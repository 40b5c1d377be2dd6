package io.hegui.examples.reports.html;

import java.util.Map;

/** The search and the filters of the findings; hidden until the script, which they need, runs. */
final class FilterForm {
  private final Html html;
  private final Words words;

  private FilterForm(Paper paper) {
    this.html = paper.html();
    this.words = paper.words();
  }

  static void write(Paper paper, Facets facets) {
    new FilterForm(paper).form(facets);
  }

  private void form(Facets facets) {
    html.open(
        "form",
        "id",
        "filter",
        "role",
        "search",
        "aria-label",
        words.say("filter"),
        "hidden",
        "",
        // What the script says.
        "data-some",
        words.say("findings.some"),
        "data-none",
        words.say("findings.nothing"),
        "data-shown",
        words.say("findings.shown"),
        "data-copied",
        words.say("findings.copied"));
    html.open("label", "class", "query").text(words.say("filter.query")).text(" ");
    html.empty(
        "input", "type", "search", "id", "query", "autocomplete", "off", "spellcheck", "false");
    html.close();
    facets.all().forEach(this::select);
    html.open("span", "class", "buttons");
    html.element("button", words.say("filter.reset"), "type", "reset");
    html.element(
        "button",
        words.say("filter.unfold"),
        "type",
        "button",
        "id",
        "unfold",
        "aria-pressed",
        "false");
    html.element("button", words.say("filter.print"), "type", "button", "id", "print");
    html.close().close();
  }

  private <T> void select(Facet<T> facet) {
    html.open("label").text(words.say("filter." + facet.letter())).text(" ");
    html.open("select", "data-facet", facet.letter());
    html.element("option", words.say("filter.all"), "value", "");
    for (Map.Entry<T, Integer> value : facet.counts().entrySet()) {
      String text =
          words.say("filter.choice", "label", facet.label(value.getKey()), "n", value.getValue());
      html.element("option", text, "value", facet.token(value.getKey()));
    }
    html.close().close();
  }
}
