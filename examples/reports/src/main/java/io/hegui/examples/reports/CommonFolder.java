package io.hegui.examples.reports;

import io.hegui.report.ComplianceReport;
import io.hegui.report.DataNote;
import io.hegui.report.Evidence;
import io.hegui.report.Undetermined;
import io.hegui.report.Violation;
import io.hegui.report.Waived;
import java.util.ArrayList;
import java.util.List;

/** The folder that all files of a report lie in: said once, it need not stand in every line. */
public final class CommonFolder {
  private CommonFolder() {}

  /** The folder with the slash at its end; empty if there is none. */
  public static String of(ComplianceReport report) {
    List<String> files = new ArrayList<>();
    report.violations().forEach(violation -> add(violation, files));
    for (Waived waived : report.waived()) {
      add(waived.violation(), files);
      files.add(waived.file());
    }
    for (Undetermined open : report.undetermined()) {
      open.settledBy().forEach(need -> files.add(need.file()));
    }
    report.dataFindings().stream().map(DataNote::file).forEach(files::add);
    return files.stream()
        .filter(file -> !file.isEmpty())
        .map(CommonFolder::folder)
        .reduce(CommonFolder::shared)
        .orElse("");
  }

  private static void add(Violation violation, List<String> files) {
    for (Evidence evidence : violation.evidence()) {
      if (evidence instanceof Evidence.Shown shown) {
        files.add(shown.file());
      } else if (evidence instanceof Evidence.Sought sought) {
        sought.rows().forEach(row -> files.add(row.file()));
      }
    }
  }

  private static String folder(String file) {
    return file.substring(0, Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
  }

  private static String shared(String one, String other) {
    String folder = one;
    while (!other.startsWith(folder)) {
      folder = folder(folder.substring(0, folder.length() - 1));
    }
    return folder;
  }
}
