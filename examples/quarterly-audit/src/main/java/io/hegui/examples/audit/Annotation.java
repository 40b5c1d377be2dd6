package io.hegui.examples.audit;

import io.hegui.examples.workbooks.annotate.Annotated;
import io.hegui.examples.workbooks.annotate.Annotator;
import io.hegui.examples.workbooks.annotate.Finding;
import io.hegui.examples.workbooks.annotate.RefusedException;
import io.hegui.report.ComplianceReport;
import io.hegui.text.Visible;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The option to have copies of the workbooks that were read, with the findings in them. */
final class Annotation {
  private static final int LISTED = 10;

  @Option(names = "--annotate", paramLabel = "FOLDER")
  private @Nullable Path folder;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command = CommandSpec.create();

  private final Session session;

  Annotation(Session session) {
    this.session = session;
  }

  /**
   * Refuses, before anything is checked, a folder that no copies can go to.
   *
   * @param large whether the report will be larger than memory, and so not at hand
   */
  void mustFit(List<Path> inputs, boolean large) throws IOException {
    if (folder == null) {
      return;
    } else if (large) {
      throw misuse("misuse.annotateLarge");
    }
    if (Files.exists(folder) && (!Files.isDirectory(folder) || !Files.isWritable(folder))) {
      throw misuse("misuse.outFolder", "option", "--annotate", "file", folder);
    }
    for (Path input : inputs) {
      // The copies would be taken for data by the next check.
      if (Files.isDirectory(input) && Files.exists(folder) && Files.isSameFile(input, folder)) {
        throw misuse("misuse.outIsInput", "option", "--annotate", "file", input);
      }
    }
  }

  /** Writes the copies, and says what exit code that asks for. */
  int write(ComplianceReport report, List<Path> inputs) throws IOException {
    if (folder == null) {
      return ExitCode.CLEAN;
    }
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw misuse("misuse.out", "option", "--annotate", "file", folder, "cause", e);
    }
    Annotator annotator =
        Annotator.of(report, session.library().schema(), session.language().locale());
    PrintWriter err = command.commandLine().getErr();
    List<Annotated> copies = new ArrayList<>();
    List<Path> targets = new ArrayList<>();
    int code = ExitCode.CLEAN;
    List<Path> workbooks = workbooks(inputs);
    for (Path workbook : workbooks) {
      Path target = target(folder, workbook, targets, workbooks);
      try {
        Annotated copy = annotator.annotate(workbook, workbook.toString(), target);
        copies.add(copy);
        say(err, "annotate.written", "file", target, "n", copy.count());
        if (copy.coloursRanOut()) {
          say(err, "annotate.colours", "file", target);
        }
      } catch (RefusedException e) {
        String reason = session.language().say(e.reason());
        say(err, "annotate.refused", "file", workbook, "reason", reason);
        code = ExitCode.INCOMPLETE_INPUT;
      } catch (IOException e) {
        throw misuse("misuse.out", "option", "--annotate", "file", target, "cause", e);
      }
    }
    unplaced(annotator.unplaced(copies), err);
    return code;
  }

  /** The workbooks among the inputs, by the names that the report gives them. */
  private static List<Path> workbooks(List<Path> inputs) throws IOException {
    List<Path> workbooks = new ArrayList<>();
    for (Path input : inputs) {
      if (Files.isDirectory(input)) {
        try (Stream<Path> files = Files.list(input)) {
          files.filter(Annotation::isWorkbook).sorted().forEach(workbooks::add);
        }
      } else if (isWorkbook(input)) {
        workbooks.add(input);
      }
    }
    return workbooks.stream().distinct().toList();
  }

  private static boolean isWorkbook(Path file) {
    String name = name(file).toLowerCase(Locale.ROOT);
    boolean hidden = name.startsWith(".") || name.startsWith("~$");
    return !hidden && name.matches(".*\\.(xlsx|xlsm|xls)");
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  /**
   * The workbook's name with a word in it; a number too if another folder has one of that name, or
   * if it is that of a workbook that was checked: no original is written to.
   */
  private static Path target(Path folder, Path workbook, List<Path> taken, List<Path> originals)
      throws IOException {
    String name = name(workbook);
    int dot = name.lastIndexOf('.');
    Path target = folder.resolve(name.substring(0, dot) + ".annotated" + name.substring(dot));
    for (int n = 2; taken.contains(target) || isOneOf(originals, target); n++) {
      String numbered = name.substring(0, dot) + "-" + n + ".annotated" + name.substring(dot);
      target = folder.resolve(numbered);
    }
    taken.add(target);
    return target;
  }

  private static boolean isOneOf(List<Path> originals, Path target) throws IOException {
    for (Path original : originals) {
      if (Files.exists(target) && Files.isSameFile(original, target)) {
        return true;
      }
    }
    return false;
  }

  private void unplaced(List<Finding> findings, PrintWriter err) {
    if (!findings.isEmpty()) {
      say(err, "annotate.unplaced", "n", findings.size());
      findings.stream()
          .limit(LISTED)
          .forEach(
              finding ->
                  say(err, "annotate.one", "finding", finding.name(), "where", finding.where()));
      if (findings.size() > LISTED) {
        say(err, "annotate.others", "n", findings.size() - LISTED);
      }
    }
  }

  /** Files and sheets are named as whoever sent them liked. */
  private void say(PrintWriter err, String key, Object... namesAndValues) {
    err.println(Visible.oneLine(session.say(key, namesAndValues)));
  }

  private Misuse misuse(String key, Object... namesAndValues) {
    return new Misuse(command.commandLine(), session.say(key, namesAndValues));
  }
}
