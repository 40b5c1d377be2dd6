package io.hegui.examples.audit;

import static java.util.Objects.requireNonNull;

import io.hegui.check.CheckRequest;
import io.hegui.examples.reports.InputFile;
import io.hegui.facts.Submission;
import io.hegui.json.ReportMerge;
import io.hegui.report.Basis;
import io.hegui.report.ComplianceReport;
import io.hegui.trace.RuleTrace;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The facts that a command reads and checks, and how: options that such commands share. */
final class Facts {
  @Parameters(paramLabel = "PATH", arity = "1..*")
  private List<Path> paths = new ArrayList<>();

  @Option(names = "--parameters", paramLabel = "FILE")
  private @Nullable Path parameters;

  @Option(names = "--unmasked")
  private boolean unmasked;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command = CommandSpec.create();

  private final Session session;

  Facts(Session session) {
    this.session = session;
  }

  List<Path> paths() {
    return paths;
  }

  void mustExist() {
    mustExist(paths, command, session);
  }

  static void mustExist(List<Path> paths, CommandSpec command, Session session) {
    for (Path path : paths) {
      if (!Files.exists(path)) {
        throw new Misuse(command.commandLine(), session.say("misuse.noPath", "path", path));
      }
    }
  }

  /**
   * The file that an option names, known to be one that can be written to and none that is read.
   */
  @Nullable ReportFile target(String option, @Nullable Path out) throws IOException {
    return target(option, out, paths, command, session);
  }

  /** The same for a command with paths of its own. */
  static @Nullable ReportFile target(
      String option, @Nullable Path out, List<Path> paths, CommandSpec command, Session session)
      throws IOException {
    if (out == null) {
      return null;
    }
    mustNotRead(option, out, paths, command, session);
    ReportFile file = new ReportFile(out);
    if (!file.problem().isEmpty()) {
      String cannot = session.say(file.problem(), "option", option, "file", file);
      throw new Misuse(command.commandLine(), cannot);
    }
    return file;
  }

  /**
   * What is written must not take the place of what is read.
   *
   * @param reports what is read beside the facts
   */
  void mustNotRead(String option, Path out, List<Path> reports) throws IOException {
    List<Path> read = new ArrayList<>(paths);
    read.addAll(reports);
    if (parameters != null && Files.exists(parameters)) {
      read.add(parameters);
    }
    mustNotRead(option, out, read, command, session);
  }

  private static void mustNotRead(
      String option, Path out, List<Path> paths, CommandSpec command, Session session)
      throws IOException {
    for (Path path : paths) {
      if (isRead(out, path)) {
        String is = session.say("misuse.outIsInput", "option", option, "file", out);
        throw new Misuse(command.commandLine(), is);
      }
    }
  }

  /** Whether it is what is read, or a file in the folder that is. */
  private static boolean isRead(Path out, Path path) throws IOException {
    if (!Files.exists(out)) {
      return false;
    }
    boolean inside =
        Files.isRegularFile(out)
            && Files.isDirectory(path)
            && Files.isSameFile(path, requireNonNull(out.toRealPath().getParent()));
    return inside || Files.isSameFile(path, out);
  }

  Submission read() {
    return session.library().read(paths);
  }

  ComplianceReport check(CheckRequest request) throws IOException {
    return check(read(), request);
  }

  ComplianceReport check(Submission submission, CheckRequest request) throws IOException {
    return library().check(submission, asWanted(request));
  }

  /** How a rule came to what it says. */
  RuleTrace trace(Submission submission, CheckRequest request, String rule, String subject)
      throws IOException {
    return library().trace(submission, request, rule, subject);
  }

  ReportMerge.Totals checkLarge(
      CheckRequest request, Path folder, Basis basis, Watch watch, OutputStream report)
      throws IOException {
    return library().checkLarge(paths, asWanted(request), folder, basis, watch, report);
  }

  /** What a check of the facts rests on, whose files were digested. */
  Basis basis(List<InputFile> files) throws IOException {
    return Resting.of(session.library(), files, parameters);
  }

  private CheckRequest asWanted(CheckRequest request) {
    return unmasked ? request.unmasked() : request;
  }

  private Library library() throws IOException {
    Library library = session.library();
    return parameters == null
        ? library
        : new CountyParameters(session, command).in(parameters, library);
  }

  Misuse misuse(String key, Object... namesAndValues) {
    return new Misuse(command.commandLine(), session.say(key, namesAndValues));
  }
}
