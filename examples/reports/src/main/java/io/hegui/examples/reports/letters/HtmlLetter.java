package io.hegui.examples.reports.letters;

import java.util.List;

/** A letter as a page that prints on A4; it needs neither scripts nor a network. */
final class HtmlLetter {
  private static final List<String> COLUMNS = List.of("n", "c", "f", "a", "d");

  private final Content content;

  HtmlLetter(Content content) {
    this.content = content;
  }

  @Override
  public String toString() {
    String name = content.title() + " " + content.addressee();
    Html page = Html.begin(content.language(), name, Style.text()).raw("<main>\n");
    page.element("h1", "", content.title())
        .element("p", "number", content.number())
        .element("p", "to", content.addressee());
    content.paragraphs().forEach(text -> page.element("p", "text", text));
    page.element("p", "attachment", content.attachment())
        .raw("<div class=\"end\">\n<div class=\"sender\">\n");
    content.sender().forEach(text -> page.element("p", "", text));
    page.raw("</div>\n");
    content.notes().forEach(text -> page.element("p", "notes", text));
    page.raw("</div>\n");
    page.raw("<section class=\"list\">\n")
        .element("h2", "", content.list())
        .raw("<table>\n<thead><tr>");
    for (int i = 0; i < COLUMNS.size(); i++) {
      page.raw("<th scope=\"col\" class=\"" + COLUMNS.get(i) + "\">")
          .raw(Html.escape(content.columns().get(i)) + "</th>");
    }
    page.raw("</tr></thead>\n<tbody>\n");
    content.lines().forEach(line -> line(page, line));
    return page.raw("</tbody>\n</table>\n</section>\n</main>\n").end();
  }

  private static void line(Html page, Content.Line line) {
    page.raw("<tr>\n")
        .cell("n", List.of(line.number()))
        .cell("c", List.of(line.clause()))
        .cell("f", line.found())
        .cell("a", line.action())
        .cell("d", List.of(line.deadline()))
        .raw("</tr>\n");
  }
}
