package io.hegui.examples.reports.excel;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.ss.util.WorkbookUtil;

/** Names of sheets that Excel takes, each given once. */
final class SheetNames {
  private static final int LONGEST = 31;

  private final Set<String> taken = new HashSet<>();

  /** That name, or one as near to it as can be. */
  String claim(String wanted) {
    String safe = WorkbookUtil.createSafeSheetName(wanted, '_');
    String name = safe;
    for (int n = 2; !taken.add(name.toLowerCase(Locale.ROOT)); n++) {
      String end = " (" + n + ")";
      name = safe.substring(0, Math.min(safe.length(), LONGEST - end.length())) + end;
    }
    return name;
  }
}
