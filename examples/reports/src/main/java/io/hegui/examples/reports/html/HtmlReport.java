package io.hegui.examples.reports.html;

import io.hegui.examples.reports.CommonFolder;
import io.hegui.examples.reports.Dossier;
import io.hegui.examples.reports.ReportForm;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * A report as one HTML file: it needs no network, can be read without scripts, and prints as a
 * working paper. It is written as it goes, whatever the number of findings.
 */
public final class HtmlReport implements ReportForm {
  private static final int BUFFER = 1 << 16;

  @Override
  public void write(Dossier dossier, Locale locale, OutputStream out) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), BUFFER);
    Html html = new Html(writer, dossier.report().masked());
    Words words =
        new Words(locale, CommonFolder.of(dossier.report()), dossier.report().vocabulary());
    try {
      document(new Paper(html, words, dossier));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    writer.flush();
  }

  private static void document(Paper paper) {
    Html html = paper.html();
    Words words = paper.words();
    html.trusted("<!DOCTYPE html>\n").open("html", "lang", words.code());
    Head.write(paper);
    html.line().open("body");
    html.element("a", words.say("skip"), "href", "#" + Section.FINDINGS.id(), "class", "skip");
    CoverPart.write(paper);
    html.line().open("main");
    BottomLinePart.write(paper);
    contents(paper);
    Facets facets = Facets.of(paper);
    CompliancePart.write(paper, facets);
    PlacesPart.write(paper, facets);
    TrendsPart.write(paper);
    FindingsPart.write(paper, facets);
    OpenPart.write(paper);
    DuePart.write(paper);
    WaivedPart.write(paper);
    AdvisoriesPart.write(paper);
    DataPart.write(paper);
    BasisPart.write(paper);
    SourcesPart.write(paper);
    html.close();
    html.line().open("script").trusted(Resource.SCRIPT.text()).close();
    html.close().close().line();
  }

  private static void contents(Paper paper) {
    Html html = paper.html();
    html.line().open("nav", "aria-label", paper.words().say("contents")).open("ul");
    for (Section section : Section.of(paper.dossier())) {
      html.open("li").element("a", paper.numbered(section), "href", "#" + section.id()).close();
    }
    html.close();
    html.open("noscript").element("p", paper.words().say("noscript"), "class", "note").close();
    html.close();
  }
}
