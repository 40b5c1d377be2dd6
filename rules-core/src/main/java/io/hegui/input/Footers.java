package io.hegui.input;

import java.util.List;
import java.util.Set;

/**
 * Tells the lines that people put below a table for its readers: totals, who filled it in, notes.
 * None of them is a fact, though some would pass for one.
 */
final class Footers {
  private static final Set<String> TOTALS = Set.of("合计", "总计", "小计", "共计");
  private static final List<String> SIGNATURES =
      List.of("填表", "制表", "填报", "审核人", "复核人", "负责人", "单位负责人", "联系电话", "联系人", "备注", "注", "说明");

  private Footers() {}

  static boolean is(List<? extends Cell> cells) {
    for (Cell cell : cells) {
      if (!cell.blank()) {
        return cell instanceof Cell.Text text && is(CellText.title(text.text()));
      }
    }
    return false;
  }

  private static boolean is(String text) {
    int colon = text.indexOf(':'); // a full-width one has been made plain
    String label = colon < 0 ? text : text.substring(0, colon);
    return TOTALS.contains(label) || (colon > 0 && SIGNATURES.stream().anyMatch(label::startsWith));
  }
}
