package io.hegui.examples.reports.letters;

import java.util.List;

/** Writes elements of a page, with every text escaped. */
final class Html {
  private final StringBuilder page = new StringBuilder();

  /** Markup as it stands. */
  Html raw(String markup) {
    page.append(markup);
    return this;
  }

  /** An element with a text in it. */
  Html element(String name, String type, String text) {
    page.append('<').append(name);
    if (!type.isEmpty()) {
      page.append(" class=\"").append(type).append('"');
    }
    page.append('>').append(escape(text)).append("</").append(name).append(">\n");
    return this;
  }

  /** A cell with a paragraph for every text. */
  Html cell(String type, List<String> texts) {
    page.append("<td class=\"").append(type).append("\">");
    texts.forEach(text -> element("p", "", text));
    page.append("</td>\n");
    return this;
  }

  /** The head of a page, its title and its style. */
  static Html begin(String language, String title, String style) {
    return new Html()
        .raw(
            "<!DOCTYPE html>\n<html lang=\"" + language + "\">\n<head>\n<meta charset=\"UTF-8\">\n")
        .raw("<meta name=\"viewport\" content=\"width=device-width\">\n")
        .raw("<meta name=\"robots\" content=\"noindex\">\n")
        .element("title", "", title)
        .raw("<style>\n" + style + "</style>\n</head>\n<body>\n");
  }

  String end() {
    return page.append("</body>\n</html>\n").toString();
  }

  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
