package io.hegui.examples.audit.text;

import io.hegui.examples.audit.impact.Swept;
import io.hegui.examples.audit.impact.Swept.Point;
import java.util.ArrayList;
import java.util.List;

/** How many violations there are with each value of a parameter, as figures and as bars. */
public final class SweepTable {
  private static final int LONGEST_BAR = 30;

  private SweepTable() {}

  /**
   * Writes a sweep on a page of its own.
   *
   * @param meaning what the parameter means
   */
  public static void write(Page page, Lexicon words, Swept swept, String meaning) {
    page.paragraph(0, Span.of(words.say("sweep.title", "parameter", swept.parameter()), Ink.BOLD));
    page.paragraph(0, Span.of(meaning, Ink.DIM)).blank();
    List<String> rules = swept.rules();
    Grid grid = Grid.of("rr" + "r".repeat(rules.size()) + "l");
    List<List<Span>> head = new ArrayList<>();
    head.add(List.of(Span.of(words.say("sweep.value"), Ink.DIM)));
    head.add(List.of(Span.of(words.say("sweep.total"), Ink.DIM)));
    rules.forEach(rule -> head.add(List.of(Span.of(rule, Ink.DIM))));
    grid.row(head);
    int most = swept.points().stream().mapToInt(point -> point.of(rules)).max().orElse(0);
    for (Point point : swept.points()) {
      grid.row(row(point, rules, most, swept.current().contains(point.value())));
    }
    grid.on(page, 0);
    page.blank();
    if (rules.isEmpty()) {
      page.paragraph(0, Span.of(words.say("sweep.none"), Ink.GREEN));
    }
    if (!swept.current().isEmpty()) {
      page.paragraph(0, Span.of(words.say("sweep.current"), Ink.DIM));
    }
  }

  private static List<List<Span>> row(Point point, List<String> rules, int most, boolean current) {
    List<List<Span>> row = new ArrayList<>();
    row.add(List.of(Span.of(current ? "* " + point.value() : point.value(), Ink.BOLD)));
    row.add(List.of(number(point.total())));
    rules.forEach(rule -> row.add(List.of(number(point.of(rule)))));
    long length = most == 0 ? 0 : Math.round((double) LONGEST_BAR * point.of(rules) / most);
    row.add(List.of(Span.of("█".repeat((int) length), Ink.CYAN)));
    return row;
  }

  private static Span number(int number) {
    return Span.of(Integer.toString(number));
  }
}
