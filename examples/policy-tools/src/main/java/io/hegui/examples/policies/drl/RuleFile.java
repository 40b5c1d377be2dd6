package io.hegui.examples.policies.drl;

import io.hegui.examples.policies.files.Utf8;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;
import org.drools.drl.parser.ParserError;
import org.kie.internal.builder.conf.LanguageLevelOption;

/**
 * A file of rules, read by Drools' own parser.
 *
 * @param name its path below the policy's folder, as the manifest lists it
 * @param content what it holds; nothing if it is no DRL
 * @param lines the text
 * @param faults why it is none
 */
public record RuleFile(
    Path path, String name, PackageDescr content, List<String> lines, List<Fault> faults) {
  /** Where the parser stumbled. */
  public record Fault(int line, int column, String problem) {}

  /** Reads and parses a file. */
  public static RuleFile read(Path path, String name) throws IOException {
    DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
    List<Fault> faults = new ArrayList<>();
    String text = Utf8.read(path);
    PackageDescr content = null;
    try {
      content = parser.parse(null, text);
    } catch (DroolsParserException e) {
      faults.add(new Fault(1, 0, String.valueOf(e.getMessage())));
    }
    for (DroolsError error : parser.getErrors()) {
      boolean placed = error instanceof ParserError;
      faults.add(
          new Fault(
              placed ? ((ParserError) error).getRow() : 1,
              placed ? ((ParserError) error).getCol() : 0,
              error.getMessage()));
    }
    return new RuleFile(
        path,
        name,
        content == null ? new PackageDescr("") : content,
        text.lines().toList(),
        List.copyOf(faults));
  }

  /** The rules in the order of the file. */
  public List<RuleSource> rules() {
    return content.getRules().stream().map(rule -> new RuleSource(this, rule)).toList();
  }
}
