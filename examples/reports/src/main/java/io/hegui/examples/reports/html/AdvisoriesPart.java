package io.hegui.examples.reports.html;

import io.hegui.report.Advisory;
import java.util.List;

/** What is odd about the data and breaks no duty. */
final class AdvisoriesPart {
  private AdvisoriesPart() {}

  static void write(Paper paper) {
    paper.section(Section.ADVISORIES, () -> content(paper));
  }

  private static void content(Paper paper) {
    List<Advisory> all = paper.report().advisories();
    if (all.isEmpty()) {
      paper.say("advisories.none");
      return;
    }
    Html html = paper.html();
    EvidenceList evidence = new EvidenceList(paper);
    paper.say("advisories.note", "n", all.size());
    html.open("ul", "class", "advisories");
    for (Advisory advisory : all) {
      html.line().open("li").text(paper.words().say(advisory.message())).text(" ");
      html.element("code", advisory.id());
      if (!advisory.evidence().isEmpty()) {
        String rows = paper.words().count("rows.n", advisory.evidence().size());
        paper.folded(rows, () -> evidence.rows(advisory.evidence()));
      }
      html.close();
    }
    html.close();
  }
}
