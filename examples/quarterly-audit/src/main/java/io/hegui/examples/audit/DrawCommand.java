package io.hegui.examples.audit;

import io.hegui.examples.audit.draw.Candidate;
import io.hegui.examples.audit.draw.Grouping;
import io.hegui.examples.audit.draw.Kind;
import io.hegui.examples.audit.draw.Population;
import io.hegui.examples.audit.draw.Sample;
import io.hegui.examples.audit.text.DrawList;
import io.hegui.examples.audit.text.DrawTable;
import io.hegui.examples.audit.text.Lexicon;
import io.hegui.examples.audit.text.Page;
import io.hegui.facts.Submission;
import io.hegui.report.ComplianceReport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hegui draw}: whom to visit, drawn by a seed so that anybody can draw the same again. */
@Command(name = "draw", mixinStandardHelpOptions = true, sortOptions = false)
final class DrawCommand implements Callable<Integer> {
  @Parameters(paramLabel = "PATH", arity = "1..*")
  private List<Path> paths = new ArrayList<>();

  @Option(names = "--seed", paramLabel = "TEXT", required = true)
  private String seed = "";

  @Option(names = "--households", paramLabel = "N", defaultValue = "20")
  private int households;

  @Option(names = "--cadres", paramLabel = "N", defaultValue = "10")
  private int cadres;

  @Option(names = "--by", paramLabel = "township|village|rank|unit")
  private List<Grouping> by = List.of();

  @Option(names = "--report", paramLabel = "REPORT")
  private @Nullable Path report;

  @Option(names = "--with-findings", paramLabel = "N")
  private int withFindings;

  @Option(names = "--csv", paramLabel = "FILE")
  private @Nullable Path csv;

  @Option(names = "--unmasked")
  private boolean unmasked;

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Session session;

  DrawCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    mustMakeSense();
    Facts.mustExist(paths, spec, session);
    List<Path> inputs = new ArrayList<>(paths);
    if (report != null && Files.exists(report)) {
      inputs.add(report);
    }
    @Nullable ReportFile file = Facts.target("--csv", csv, inputs, spec, session);
    @Nullable ComplianceReport findings = null;
    if (report != null) {
      Optional<ComplianceReport> read = new SavedReport(report, spec.commandLine(), session).read();
      if (read.isEmpty()) {
        return ExitCode.INCOMPLETE_INPUT;
      }
      findings = read.get();
    }
    Submission submission = session.library().read(paths);
    Population population = new Population(submission, findings, !unmasked);
    Lexicon words = new Lexicon(session.language().locale());
    Page page = new Page(session.surroundings().width(), session.colours(), !unmasked);
    DrawList list = new DrawList(page, words, seed, withFindings, findings != null);
    DrawTable table = new DrawTable(words, !unmasked);
    for (Kind kind : Kind.values()) {
      Grouping grouping = grouping(kind);
      List<Candidate> candidates = population.of(grouping);
      Sample sample = Sample.draw(candidates, wanted(kind), withFindings, seed);
      list.add(grouping, wanted(kind), population.isWhole(kind), sample);
      table.add(sample);
    }
    if (file != null) {
      write(file, table.toBytes());
    }
    byte[] text = page.toString().getBytes(StandardCharsets.UTF_8);
    new StandardOutput(session.surroundings().out()).write(to -> to.write(text));
    return ExitCode.ofReading(submission);
  }

  private void mustMakeSense() {
    if (seed.isBlank()) {
      throw misuse("misuse.seed");
    } else if (households < 0 || cadres < 0 || withFindings < 0 || households + cadres == 0) {
      throw misuse("misuse.drawNumbers");
    } else if (withFindings > 0 && report == null) {
      throw misuse("misuse.withFindings");
    }
    for (Kind kind : Kind.values()) {
      if (by.stream().filter(grouping -> grouping.kind() == kind).count() > 1) {
        throw misuse("misuse.by");
      }
    }
  }

  private int wanted(Kind kind) {
    return kind == Kind.HOUSEHOLD ? households : cadres;
  }

  private Grouping grouping(Kind kind) {
    return by.stream()
        .filter(grouping -> grouping.kind() == kind)
        .findFirst()
        .orElse(Grouping.usual(kind));
  }

  private void write(ReportFile file, byte[] table) {
    try {
      file.write(to -> to.write(table));
    } catch (IOException e) {
      throw misuse("misuse.out", "option", "--csv", "file", file, "cause", e);
    }
    spec.commandLine().getErr().println(session.say("draw.written", "file", file));
  }

  private Misuse misuse(String key, Object... namesAndValues) {
    return new Misuse(spec.commandLine(), session.say(key, namesAndValues));
  }
}
