package io.hegui.examples.audit;

import io.hegui.examples.reports.Harmless;
import io.hegui.examples.reports.Workpaper;
import io.hegui.json.ReportJson;
import io.hegui.report.ComplianceReport;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What frames a report: the fields of its cover, and the reports of earlier periods. */
final class Cover {
  @Option(names = "--audited-unit", paramLabel = "NAME")
  private String auditedUnit = "";

  @Option(names = "--matter", paramLabel = "TEXT")
  private String matter = "";

  @Option(names = "--prepared-by", paramLabel = "NAME")
  private String preparer = "";

  @Option(names = "--reviewed-by", paramLabel = "NAME")
  private String reviewer = "";

  @Option(names = "--date", paramLabel = "DATE")
  private @Nullable LocalDate date;

  @Option(names = "--index", paramLabel = "TEXT")
  private String index = "";

  @Option(names = "--earlier", paramLabel = "REPORT.json")
  private List<Path> earlier = new ArrayList<>();

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command = CommandSpec.create();

  private final Session session;

  Cover(Session session) {
    this.session = session;
  }

  /** The cover's fields; those not given are left to be filled in by hand. */
  Workpaper workpaper() {
    return new Workpaper(auditedUnit, matter, preparer, reviewer, date, index);
  }

  /**
   * The reports of earlier periods.
   *
   * @throws Misuse if one is not there or is none
   */
  List<ComplianceReport> earlier() {
    return earlier.stream().map(this::read).toList();
  }

  private ComplianceReport read(Path file) {
    if (!Files.exists(file)) {
      throw misuse("misuse.noPath", "path", file);
    } else if (Files.isDirectory(file)) {
      throw misuse("misuse.noFile", "path", file);
    }
    try (InputStream in = Files.newInputStream(file)) {
      return ReportJson.read(in);
    } catch (IOException | IllegalArgumentException e) {
      String first = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
      String cause = e.getClass().getSimpleName() + ": " + Harmless.oneLine(first);
      throw misuse("report.unreadable", "file", file, "cause", cause);
    }
  }

  private Misuse misuse(String key, Object... namesAndValues) {
    return new Misuse(command.commandLine(), session.say(key, namesAndValues));
  }
}
