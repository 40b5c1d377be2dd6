package io.hegui.examples.reports;

import io.hegui.report.ComplianceReport;
import java.util.List;

/**
 * What a check found, and what frames it when it is shown to people.
 *
 * @param inputs the files that were checked
 * @param tool the name and version of the program that checked them
 * @param earlier the reports of earlier periods, for trends, in any order
 */
public record Dossier(
    ComplianceReport report,
    Workpaper workpaper,
    List<InputFile> inputs,
    String tool,
    List<ComplianceReport> earlier) {
  public Dossier {
    inputs = List.copyOf(inputs);
    earlier = List.copyOf(earlier);
  }

  /** A report without a frame. */
  public static Dossier of(ComplianceReport report) {
    return new Dossier(report, Workpaper.BLANK, List.of(), "", List.of());
  }

  /** The same in a working paper. */
  public Dossier in(Workpaper paper) {
    return new Dossier(report, paper, inputs, tool, earlier);
  }

  /** The same, naming the files that were checked and the program that did. */
  public Dossier from(List<InputFile> files, String program) {
    return new Dossier(report, workpaper, files, program, earlier);
  }

  /** The same, with the reports of earlier periods. */
  public Dossier after(List<ComplianceReport> reports) {
    return new Dossier(report, workpaper, inputs, tool, reports);
  }
}
