package io.hegui.examples.reports.html;

import io.hegui.examples.reports.Workpaper;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The head of the page: its title, its style, and a policy that lets nothing else in. */
final class Head {
  private Head() {}

  static void write(Paper paper) {
    Html html = paper.html();
    Resource running = new Resource(running(paper));
    String policy =
        "default-src 'none'; style-src "
            + Resource.STYLE.hash()
            + " "
            + running.hash()
            + "; script-src "
            + Resource.SCRIPT.hash()
            + "; base-uri 'none'; form-action 'none'";
    html.line().open("head").line().empty("meta", "charset", "utf-8");
    html.line().empty("meta", "http-equiv", "Content-Security-Policy", "content", policy);
    html.line().empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.line().empty("meta", "name", "color-scheme", "content", "light dark");
    html.line().empty("meta", "name", "referrer", "content", "no-referrer");
    html.line().element("title", title(paper));
    html.line().open("style").trusted(Resource.STYLE.text()).close();
    html.line().open("style").trusted(running.text()).close();
    html.line().close();
  }

  private static String title(Paper paper) {
    Workpaper workpaper = paper.dossier().workpaper();
    return Stream.of(
            paper.words().say("title"),
            workpaper.auditedUnit(),
            paper.report().period(),
            workpaper.index())
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining(" · "));
  }

  /** The title at the top of every printed page but the cover, and the numbers of the pages. */
  private static String running(Paper paper) {
    String title = quoted(paper.html().shown(title(paper)));
    String[] page = paper.words().say("page").split("#", -1);
    String number =
        quoted(page[0])
            + " counter(page) "
            + quoted(page[1])
            + " counter(pages) "
            + quoted(page[2]);
    return "@page{@top-left{content:"
        + title
        + "}@bottom-right{content:"
        + number
        + "}}@page :first{@top-left{content:\"\";border:0}}";
  }

  /** A text as CSS has it, with all but plain letters and digits escaped. */
  private static String quoted(String text) {
    return text.codePoints()
        .mapToObj(
            c ->
                c < 0x80 && Character.isLetterOrDigit(c)
                    ? Character.toString(c)
                    : String.format(Locale.ROOT, "\\%06x", c))
        .collect(Collectors.joining("", "\"", "\""));
  }
}
