package io.hegui.examples.reports.html;

import io.hegui.examples.reports.InputFile;
import io.hegui.report.PolicyRef;
import java.util.List;

/** From which files, by which program and by which policy the findings come. */
final class SourcesPart {
  private final Paper paper;
  private final Html html;
  private final Words words;

  private SourcesPart(Paper paper) {
    this.paper = paper;
    this.html = paper.html();
    this.words = paper.words();
  }

  static void write(Paper paper) {
    SourcesPart part = new SourcesPart(paper);
    paper.section(Section.SOURCES, part::content);
  }

  private void content() {
    PolicyRef policy = paper.report().policy();
    String tool = paper.dossier().tool();
    html.open("dl", "class", "sources");
    field("sources.tool").element("dd", tool.isEmpty() ? words.say("sources.unknown") : tool);
    field("sources.policy").element("dd", policy.id() + " " + policy.version());
    field("sources.digest").open("dd").open("code").exact(policy.digest()).close().close();
    if (!words.folder().isEmpty()) {
      field("sources.folder").element("dd", words.folder());
    }
    String masked = paper.report().masked() ? "sources.masked" : "sources.unmasked";
    field("sources.names").element("dd", words.say(masked)).close();
    List<InputFile> inputs = paper.dossier().inputs();
    if (inputs.isEmpty()) {
      paper.say("sources.none");
      return;
    }
    Table table =
        Table.begin(
            paper,
            words.say("sources.inputs", "n", inputs.size()),
            "",
            "sources.file",
            "#sources.bytes",
            "sources.sha256");
    for (InputFile input : inputs) {
      table.row().head(words.file(input.name())).figure(Words.number(input.bytes()));
      html.open("td").open("code").exact(input.sha256()).close().close();
      table.endRow();
    }
    table.end();
  }

  private Html field(String key) {
    return html.element("dt", words.say(key));
  }
}
