package io.hegui.examples.audit;

import io.hegui.check.CheckRequest;
import io.hegui.examples.audit.impact.Archived;
import io.hegui.examples.audit.impact.Impact;
import io.hegui.examples.audit.impact.ImpactJson;
import io.hegui.examples.audit.impact.Sweep;
import io.hegui.examples.audit.impact.SweepPlot;
import io.hegui.examples.audit.impact.Swept;
import io.hegui.examples.audit.text.ImpactList;
import io.hegui.examples.audit.text.Lexicon;
import io.hegui.examples.audit.text.Page;
import io.hegui.examples.audit.text.SweepTable;
import io.hegui.facts.Submission;
import io.hegui.facts.Vocabulary;
import io.hegui.policy.Parameter;
import io.hegui.policy.PolicyException;
import io.hegui.report.ComplianceReport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code hegui impact}: what a change of the plan would have done to archived quarters. It is what
 * a county asks before it amends the plan.
 */
@Command(name = "impact", mixinStandardHelpOptions = true, sortOptions = false)
final class ImpactCommand implements Callable<Integer> {
  /** The forms in which an impact is written. */
  enum Form {
    TEXT,
    JSON
  }

  @Parameters(paramLabel = "[PERIOD=]PATH", arity = "1..*")
  private List<String> submissions = new ArrayList<>();

  @Option(names = "--from", paramLabel = "POLICY|FILE")
  private @Nullable Path from;

  @Option(names = "--to", paramLabel = "POLICY|FILE")
  private @Nullable Path to;

  @Option(names = "--sweep", paramLabel = "PARAMETER=VALUES", converter = SweepForm.class)
  private @Nullable Sweep sweep;

  @Option(names = "--plot", paramLabel = "FILE")
  private @Nullable Path plot;

  @Option(names = "--format", paramLabel = "text|json")
  private Form format = Form.TEXT;

  @Option(names = "--out", paramLabel = "FILE")
  private @Nullable Path out;

  @Option(names = "--unmasked")
  private boolean unmasked;

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Session session;

  /** Whether everything of the archives could be read. */
  private int reading = ExitCode.CLEAN;

  ImpactCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    if ((to == null) == (sweep == null) || (plot != null && sweep == null)) {
      throw misuse("misuse.impact");
    }
    List<Archived> archive = new ArrayList<>();
    for (String submission : submissions) {
      archive.add(archived(submission));
    }
    List<Path> read = new ArrayList<>(archive.stream().map(Archived::path).toList());
    Facts.mustExist(read, spec, session);
    @Nullable ReportFile file = Facts.target("--out", out, read, spec, session);
    @Nullable ReportFile picture = Facts.target("--plot", plot, read, spec, session);
    CountyParameters parameters = new CountyParameters(session, spec);
    Library before = from == null ? session.library() : library(from, parameters);
    if (to != null) {
      tell(impact(archive, before, library(to, parameters)), file);
    } else if (sweep != null) {
      tell(swept(archive, before, sweep, parameters), sweep, file, picture);
    }
    return reading;
  }

  private Archived archived(String text) {
    try {
      return Archived.parse(text);
    } catch (IllegalArgumentException e) {
      throw misuse("misuse.archived", "value", text);
    }
  }

  /** A policy in a jar or a folder, and no other; or all policies with a file's parameters. */
  private Library library(Path given, CountyParameters parameters) throws IOException {
    if (!Files.isDirectory(given) && !given.toString().endsWith(".jar")) {
      return parameters.in(given, session.library());
    }
    Library library = session.library().only(List.of(given)).telling(session);
    try {
      library.policies();
      return library;
    } catch (PolicyException e) {
      throw misuse("misuse.notAPolicy", "path", given, "cause", String.valueOf(e.getMessage()));
    }
  }

  /** Quarter by quarter, for all of them at once may not fit into memory. */
  private Impact impact(List<Archived> archive, Library before, Library after) {
    Impact all = Impact.NONE;
    for (Archived quarter : archive) {
      // Each by its own tables: a policy may bring some that the other does not know.
      Submission facts = after.read(List.of(quarter.path()));
      boolean same = before.schema().tables().equals(after.schema().tables());
      Submission then = same ? facts : before.read(List.of(quarter.path()));
      all = all.and(Impact.of(check(quarter, then, before), check(quarter, facts, after), facts));
    }
    return all;
  }

  private Swept swept(
      List<Archived> archive, Library base, Sweep values, CountyParameters parameters)
      throws IOException {
    List<Library> libraries = new ArrayList<>();
    for (String value : values.values()) {
      libraries.add(parameters.in(() -> values.with(value), base));
    }
    Swept swept = Swept.begin(values, inForce(base, archive, values.parameter()));
    for (Archived quarter : archive) {
      Submission facts = session.library().read(List.of(quarter.path()));
      for (int i = 0; i < libraries.size(); i++) {
        swept.add(i, check(quarter, facts, libraries.get(i)));
      }
    }
    return swept;
  }

  private ComplianceReport check(Archived quarter, Submission facts, Library library) {
    CheckRequest request = CheckRequest.of(quarter.period());
    ComplianceReport report = library.check(facts, unmasked ? request.unmasked() : request);
    reading = Math.max(reading, ExitCode.ofReading(report));
    return report;
  }

  /** The values of a parameter on the last days of the periods. */
  private static List<String> inForce(Library library, List<Archived> archive, String parameter) {
    return archive.stream()
        .map(quarter -> quarter.period().to())
        .flatMap(day -> values(library, parameter).stream().filter(each -> each.inForceOn(day)))
        .map(each -> each.value().toString())
        .distinct()
        .toList();
  }

  private static List<Parameter> values(Library library, String parameter) {
    return library.policies().stream()
        .flatMap(policy -> policy.parameters().all().stream())
        .filter(each -> each.name().equals(parameter))
        .toList();
  }

  private void tell(Impact impact, @Nullable ReportFile file) throws IOException {
    Content json = stream -> ImpactJson.write(impact, stream);
    write(page -> ImpactList.write(page, words(), impact), json, file);
  }

  private void tell(
      Swept swept, Sweep values, @Nullable ReportFile file, @Nullable ReportFile picture)
      throws IOException {
    String meaning = words().say(values(session.library(), values.parameter()).get(0).text());
    Content json = stream -> ImpactJson.write(swept, stream);
    write(page -> SweepTable.write(page, words(), swept, meaning), json, file);
    if (picture != null) {
      String title = words().say("sweep.title", "parameter", swept.parameter());
      String axis = words().say(swept.current().isEmpty() ? "sweep.axis" : "sweep.axis.current");
      write(picture, "--plot", stream -> SweepPlot.write(swept, title, axis, stream));
    }
  }

  private void write(Consumer<Page> text, Content json, @Nullable ReportFile file)
      throws IOException {
    boolean colours = file == null && session.colours();
    int width = file == null ? session.surroundings().width() : Surroundings.standardWidth();
    Page page = new Page(width, colours, !unmasked);
    text.accept(page);
    Content content =
        format == Form.JSON
            ? stream -> {
              json.writeTo(stream);
              stream.write('\n');
            }
            : stream -> stream.write(page.toString().getBytes(StandardCharsets.UTF_8));
    if (file == null) {
      new StandardOutput(session.surroundings().out()).write(content);
    } else {
      write(file, "--out", content);
    }
  }

  private void write(ReportFile file, String option, Content content) throws IOException {
    try {
      file.write(content);
    } catch (IOException e) {
      throw misuse("misuse.out", "option", option, "file", file, "cause", e);
    }
    spec.commandLine().getErr().println(session.say("impact.written", "file", file));
  }

  private Lexicon words() {
    return new Lexicon(session.language().locale(), Vocabulary.of(session.library().schema()));
  }

  private Misuse misuse(String key, Object... namesAndValues) {
    return new Misuse(spec.commandLine(), session.say(key, namesAndValues));
  }
}
