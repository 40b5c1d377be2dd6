package io.hegui.examples.policies.cases;

import io.hegui.testkit.Coverage;
import io.hegui.testkit.Coverage.Item;
import io.hegui.testkit.Coverage.What;
import io.hegui.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A policy's coverage for people: how much of each sort, and what no case shows. */
public final class CoverageText {
  private CoverageText() {}

  /** The lines, in either language. */
  public static List<String> lines(Coverage coverage, Locale locale) {
    List<String> lines = new ArrayList<>();
    for (What what : What.values()) {
      int all = coverage.of(what).size();
      List<Item> missing = coverage.missing(what);
      int shown = all - missing.size();
      String share = all == 0 ? "" : "  " + 100 * shown / all + " %";
      lines.add(what.text().in(locale) + "  " + shown + "/" + all + share);
      Text unshown = new Text("    没有用例：", "    no case: ");
      missing.forEach(item -> lines.add(unshown.in(locale) + item));
    }
    return lines;
  }
}
