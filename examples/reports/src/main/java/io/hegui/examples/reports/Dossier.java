package io.hegui.examples.reports;

import io.hegui.report.Basis;
import io.hegui.report.ComplianceReport;
import io.hegui.report.Difference;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a check found, and what frames it when it is shown to people.
 *
 * @param inputs the files that were checked
 * @param tool the name and version of the program that checked them
 * @param earlier the reports of earlier periods, for trends, in any order
 * @param difference what became of the findings of the last report; null if it is with none
 * @param basis what the report rests on; null if that is not known
 */
public record Dossier(
    ComplianceReport report,
    Workpaper workpaper,
    List<InputFile> inputs,
    String tool,
    List<ComplianceReport> earlier,
    @Nullable Difference difference,
    @Nullable Basis basis) {
  public Dossier {
    inputs = List.copyOf(inputs);
    earlier = List.copyOf(earlier);
  }

  /** A report without a frame. */
  public static Dossier of(ComplianceReport report) {
    return new Dossier(report, Workpaper.BLANK, List.of(), "", List.of(), null, null);
  }

  /** The same in a working paper. */
  public Dossier in(Workpaper paper) {
    return new Dossier(report, paper, inputs, tool, earlier, difference, basis);
  }

  /** The same, naming the files that were checked and the program that did. */
  public Dossier from(List<InputFile> files, String program) {
    return new Dossier(report, workpaper, files, program, earlier, difference, basis);
  }

  /** The same, with the reports of earlier periods. */
  public Dossier after(List<ComplianceReport> reports) {
    return new Dossier(report, workpaper, inputs, tool, reports, difference, basis);
  }

  /** The same, compared with the last report. */
  public Dossier against(Difference last) {
    return new Dossier(report, workpaper, inputs, tool, earlier, last, basis);
  }

  /** The same, resting on those files. */
  public Dossier on(Basis files) {
    return new Dossier(report, workpaper, inputs, tool, earlier, difference, files);
  }
}
