package io.hegui.examples.audit;

import io.hegui.calendar.AuditPeriod;
import io.hegui.check.CheckRequest;
import io.hegui.examples.audit.JsonPlaces.Place;
import io.hegui.examples.audit.Replay.Unlike;
import io.hegui.examples.audit.impact.Impact;
import io.hegui.examples.audit.text.ImpactList;
import io.hegui.examples.audit.text.Ink;
import io.hegui.examples.audit.text.Lexicon;
import io.hegui.examples.audit.text.Page;
import io.hegui.examples.audit.text.Span;
import io.hegui.facts.Submission;
import io.hegui.json.ReportJson;
import io.hegui.report.Basis;
import io.hegui.report.ComplianceReport;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
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

/**
 * {@code hegui replay}: checks again what a report is about, and says whether the verdict is the
 * same, and if not which file, parameter or rule differs.
 */
@Command(name = "replay", mixinStandardHelpOptions = true, sortOptions = false)
final class ReplayCommand implements Callable<Integer> {
  /** More would hide what they have in common. */
  private static final int PLACES = 20;

  @Parameters(paramLabel = "REPORT", index = "0")
  private Path report = Path.of("");

  @Parameters(paramLabel = "PATH", index = "1..*", arity = "1..*")
  private List<Path> paths = new ArrayList<>();

  @Option(names = "--parameters", paramLabel = "FILE")
  private @Nullable Path parameters;

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Session session;

  ReplayCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    Facts.mustExist(paths, spec, session);
    Optional<ComplianceReport> read = new SavedReport(report, spec.commandLine(), session).read();
    if (read.isEmpty()) {
      return ExitCode.INCOMPLETE_INPUT;
    }
    Optional<Basis> basis = basis();
    if (basis.isEmpty()) {
      spec.commandLine().getErr().println(session.say("replay.noBasis", "file", report));
      return ExitCode.INCOMPLETE_INPUT;
    }
    return replay(read.get(), basis.get());
  }

  private Optional<Basis> basis() throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(report))) {
      return ReportJson.readBasis(in);
    }
  }

  private int replay(ComplianceReport then, Basis basis) throws IOException {
    Library library = session.library();
    Basis restsOn = Resting.of(library, InputFiles.of(paths), parameters);
    if (parameters != null) {
      library = new CountyParameters(session, spec).in(parameters, library);
    }
    CheckRequest request = CheckRequest.of(AuditPeriod.parse(then.period())).asOf(then.asOf());
    Submission submission = library.read(paths);
    ComplianceReport now = library.check(submission, then.masked() ? request : request.unmasked());
    List<Unlike> unlike = Replay.unlike(basis, then, restsOn, now);
    // From the same, the same must come, to the last field; a signature would have told, too.
    List<Place> places =
        unlike.isEmpty() ? Replay.altered(report, now) : Replay.differences(then, now);
    boolean same = places.isEmpty();
    Page page = new Page(session.surroundings().width(), session.colours(), then.masked());
    Lexicon words = new Lexicon(session.language().locale());
    String key = (same ? "replay.same" : "replay.another") + (unlike.isEmpty() ? "" : "But");
    page.paragraph(0, Span.of(words.say(key), same ? Ink.GREEN : Ink.RED)).blank();
    unlike.forEach(each -> tell(page, words, each));
    if (!same) {
      Impact impact = Impact.of(then, now, submission);
      if (impact.shifts().isEmpty()) {
        tell(page, words, places);
      } else {
        page.blank();
        ImpactList.write(page, words, impact);
      }
    }
    byte[] text = page.toString().getBytes(StandardCharsets.UTF_8);
    new StandardOutput(session.surroundings().out()).write(to -> to.write(text));
    return same ? ExitCode.CLEAN : ExitCode.VIOLATIONS;
  }

  private static void tell(Page page, Lexicon words, Unlike each) {
    String what = words.say("replay.role." + each.role(), "name", each.name());
    tell(
        page, words, what + " " + words.say("replay.fate." + each.fate()), each.then(), each.now());
  }

  /** Where no verdict differs, but something else that the report says. */
  private static void tell(Page page, Lexicon words, List<Place> places) {
    page.paragraph(0, Span.of(words.say("replay.places", "n", places.size()))).blank();
    for (Place each : places.subList(0, Math.min(PLACES, places.size()))) {
      tell(page, words, each.pointer(), each.then(), each.now());
    }
  }

  private static void tell(Page page, Lexicon words, String what, String then, String now) {
    page.labelled(0, Span.of("-", Ink.DIM), 2, List.of(Span.of(what)));
    side(page, words.say("replay.then"), then);
    side(page, words.say("replay.now"), now);
  }

  private static void side(Page page, String label, String value) {
    if (!value.isEmpty()) {
      page.labelled(4, Span.of(label, Ink.DIM), 10, List.of(Span.exact(value, Ink.DIM)));
    }
  }
}
