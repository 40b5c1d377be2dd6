package io.hegui.examples.audit;

import io.hegui.examples.audit.text.BottomLine;
import io.hegui.examples.audit.text.Lexicon;
import io.hegui.examples.audit.text.TextReport;
import io.hegui.examples.reports.Dossier;
import io.hegui.examples.reports.ReportForm;
import io.hegui.json.DifferenceJson;
import io.hegui.report.Difference;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Where a report goes, and in which forms: options of a command that writes reports. */
final class Target {
  @Option(names = "--format", paramLabel = "FORMAT", split = ",")
  private List<ReportFormat> formats = new ArrayList<>();

  @Option(names = "--out", paramLabel = "PATH")
  private @Nullable Path out;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command = CommandSpec.create();

  private final Session session;

  Target(Session session) {
    this.session = session;
  }

  private Set<ReportFormat> wanted() {
    return formats.isEmpty() ? Set.of(ReportFormat.TEXT) : new LinkedHashSet<>(formats);
  }

  private ReportFormat first() {
    return wanted().iterator().next();
  }

  /** The file that is to hold JSON and nothing else; null if something else is asked for. */
  @Nullable ReportFile jsonFile() {
    boolean json = wanted().equals(Set.of(ReportFormat.JSON));
    return out == null || !json || isFolder(out) ? null : new ReportFile(out);
  }

  /** Several forms go into a folder, which may yet have to be made, one may go into a file. */
  private boolean isFolder(Path path) {
    return wanted().size() > 1 || Files.isDirectory(path);
  }

  /** Whether a form is wanted that names the files that were checked. */
  boolean namesInputs() {
    return wanted().stream().anyMatch(ReportFormat::namesInputs);
  }

  /**
   * Refuses, before anything is checked, a place that no report can be written to.
   *
   * @param period what is checked
   * @param reports the reports that are read beside the facts
   */
  void mustBeWritable(Facts facts, String period, List<Path> reports) throws IOException {
    if (out == null) {
      if (wanted().size() > 1) {
        throw facts.misuse("misuse.severalNeedOut");
      } else if (first().isBinary()) {
        throw facts.misuse("misuse.binaryNeedsOut");
      }
    } else if (isFolder(out)) {
      facts.mustNotRead("--out", out, List.of());
      for (ReportFormat format : wanted()) {
        facts.mustNotRead("--out", out.resolve(format.fileName(period)), reports);
      }
      if (Files.exists(out) && !(Files.isDirectory(out) && Files.isWritable(out))) {
        throw facts.misuse("misuse.outNoFolder", "option", "--out", "file", out);
      }
    } else {
      facts.target("--out", out);
      facts.mustNotRead("--out", out, reports);
    }
  }

  void write(Dossier dossier, Facts facts) throws IOException {
    if (out == null) {
      new StandardOutput(session.surroundings().out())
          .write(to -> form(first(), true).write(dossier, locale(), to));
      return;
    }
    try {
      String written = isFolder(out) ? intoFolder(out, dossier) : intoFile(out, dossier);
      Lexicon words = new Lexicon(session.spoken().locale(), dossier.report().vocabulary());
      String line = BottomLine.of(dossier.report(), words);
      command.commandLine().getErr().println(session.say("written", "file", written, "line", line));
    } catch (IOException e) {
      throw facts.misuse("misuse.out", "option", "--out", "file", out, "cause", e);
    }
  }

  private String intoFile(Path path, Dossier dossier) throws IOException {
    ReportFile file = new ReportFile(path);
    file.write(to -> form(first(), false).write(dossier, locale(), to));
    return file.toString();
  }

  private String intoFolder(Path path, Dossier dossier) throws IOException {
    String period = dossier.report().period();
    ReportFolder folder = new ReportFolder(path);
    for (ReportFormat format : wanted()) {
      ReportForm form = form(format, false);
      folder.with(format.fileName(period), to -> form.write(dossier, locale(), to));
    }
    @Nullable Difference difference = dossier.difference();
    if (difference != null && wanted().contains(ReportFormat.JSON)) {
      // A file of its own: a report is the same with and without another beside it.
      folder.with(
          ReportFormat.differenceFileName(period),
          to -> {
            DifferenceJson.write(difference, to);
            to.write('\n');
          });
    }
    folder.write();
    return folder + " (" + String.join(" ", folder.names()) + ")";
  }

  private Locale locale() {
    return session.language().locale();
  }

  private ReportForm form(ReportFormat format, boolean screen) {
    return format.form(
        (dossier, locale, to) -> {
          boolean colours = screen ? session.colours() : session.manner().colour() == Colour.ALWAYS;
          int width = screen ? session.surroundings().width() : Surroundings.standardWidth();
          String text =
              TextReport.of(dossier.report(), dossier.difference(), locale, colours, width);
          to.write(text.getBytes(StandardCharsets.UTF_8));
        });
  }
}
