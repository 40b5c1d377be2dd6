package io.hegui.examples.audit;

import io.hegui.examples.audit.EarlierReport.UnreadableException;
import io.hegui.examples.reports.Workpaper;
import io.hegui.report.ComplianceReport;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

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

  /** The cover's fields; those not given are left to be filled in by hand. */
  Workpaper workpaper() {
    return new Workpaper(auditedUnit, matter, preparer, reviewer, date, index);
  }

  List<Path> earlier() {
    return List.copyOf(earlier);
  }

  /**
   * The reports of earlier periods.
   *
   * @throws UnreadableException if one is no report
   */
  List<ComplianceReport> earlier(EarlierReport reader) throws UnreadableException {
    List<ComplianceReport> reports = new ArrayList<>();
    for (Path file : earlier) {
      reports.add(reader.read(file));
    }
    return reports;
  }
}
