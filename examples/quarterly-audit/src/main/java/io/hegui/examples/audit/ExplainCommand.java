package io.hegui.examples.audit;

import io.hegui.examples.audit.text.ExplanationSheet;
import io.hegui.examples.audit.text.Lexicon;
import io.hegui.examples.audit.text.Page;
import io.hegui.explain.Explanation;
import io.hegui.explain.ViolationIds;
import io.hegui.report.ComplianceReport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hegui explain}: why something is a violation, and what can be done about it. */
@Command(name = "explain", mixinStandardHelpOptions = true, sortOptions = false)
final class ExplainCommand implements Callable<Integer> {
  @Parameters(paramLabel = "ID", index = "0")
  private String id = "";

  @Parameters(paramLabel = "REPORT", index = "1")
  private Path file = Path.of("");

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Session session;

  ExplainCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    if (id.isBlank()) {
      throw misuse("misuse.idEmpty");
    }
    Optional<ComplianceReport> read = new SavedReport(file, spec.commandLine(), session).read();
    if (read.isEmpty()) {
      return ExitCode.INCOMPLETE_INPUT;
    }
    ComplianceReport report = read.get();
    Optional<Explanation> explanation = Explanation.of(report, id);
    if (explanation.isEmpty()) {
      throw unknown(ViolationIds.of(report));
    }
    Page page = new Page(session.surroundings().width(), session.colours(), report.masked());
    Lexicon words = new Lexicon(session.language().locale(), report.vocabulary());
    ExplanationSheet.write(page, words, report, explanation.get());
    byte[] text = page.toString().getBytes(StandardCharsets.UTF_8);
    new StandardOutput(session.surroundings().out()).write(to -> to.write(text));
    return ExitCode.CLEAN;
  }

  private Misuse unknown(ViolationIds ids) {
    int several = ids.beginningWith(id).size();
    if (several > 1) {
      return misuse("misuse.manyViolations", "id", id, "n", several);
    }
    List<String> near = ids.nearest(id);
    String hint = near.isEmpty() ? "" : session.say("misuse.near", "near", String.join(" ", near));
    return new Misuse(spec.commandLine(), session.say("misuse.noViolation", "id", id) + hint);
  }

  private Misuse misuse(String key, Object... namesAndValues) {
    return new Misuse(spec.commandLine(), session.say(key, namesAndValues));
  }
}
