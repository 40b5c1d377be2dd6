package io.hegui.examples.audit.text;

import io.hegui.examples.audit.impact.Grouping;
import io.hegui.examples.audit.impact.Impact;
import io.hegui.examples.audit.impact.Impact.Quarter;
import io.hegui.examples.audit.impact.Shift;
import io.hegui.examples.audit.impact.Shift.Turn;
import io.hegui.examples.audit.impact.Standing;
import io.hegui.examples.audit.impact.Tally;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** What a change of the plan does: the figures, then every verdict that differs. */
public final class ImpactList {
  private final Page page;
  private final Lexicon words;
  private final Impact impact;

  private ImpactList(Page page, Lexicon words, Impact impact) {
    this.page = page;
    this.words = words;
    this.impact = impact;
  }

  /** Writes an impact on a page of its own. */
  public static void write(Page page, Lexicon words, Impact impact) {
    page.paragraph(0, Span.of(words.say("impact.title"), Ink.BOLD)).blank();
    ImpactList list = new ImpactList(page, words, impact);
    list.quarters();
    list.rules("impact.rulesGone", impact.rulesGone());
    list.rules("impact.rulesNew", impact.rulesNew());
    if (impact.shifts().isEmpty()) {
      page.blank().paragraph(0, Span.of(words.say("impact.none"), Ink.GREEN));
      return;
    }
    for (Grouping grouping : Grouping.values()) {
      list.groups(grouping);
    }
    for (Turn turn : Turn.values()) {
      list.shifts(turn);
    }
  }

  private void quarters() {
    Grid grid = Grid.of("lrrr");
    grid.row(
        dim("impact.period"), dim("impact.checked"), dim("impact.before"), dim("impact.after"));
    for (Quarter quarter : impact.quarters()) {
      grid.row(
          Span.of(quarter.period()),
          number(quarter.checked(), Ink.PLAIN),
          number(quarter.before(), Ink.PLAIN),
          number(quarter.after(), quarter.after() > quarter.before() ? Ink.RED : Ink.PLAIN));
    }
    grid.on(page, 0);
  }

  private void rules(String title, Collection<String> rules) {
    if (!rules.isEmpty()) {
      page.blank().paragraph(0, Span.of(words.say(title) + " "), Span.of(String.join(", ", rules)));
    }
  }

  private void groups(Grouping grouping) {
    page.section(words.say("impact.by." + grouping));
    Grid grid = Grid.of("lrrrr");
    Span label = dim("impact.group." + grouping);
    grid.row(label, dim(Turn.APPEARS), dim(Turn.ENDS), dim(Turn.CHANGES), dim(Turn.OTHERWISE));
    for (Tally tally : impact.by(grouping)) {
      String name = words.say(tally.label());
      grid.row(
          Span.of(name.isEmpty() ? words.say("impact.nowhere") : name),
          number(tally.appear(), Ink.RED),
          number(tally.end(), Ink.GREEN),
          number(tally.change(), Ink.YELLOW),
          number(tally.otherwise(), Ink.CYAN));
    }
    grid.on(page, 0);
  }

  private void shifts(Turn turn) {
    List<Shift> shifts = impact.shifts().stream().filter(each -> each.turn() == turn).toList();
    if (shifts.isEmpty()) {
      return;
    }
    page.section(words.say("impact.turn." + turn) + " " + words.count("items", shifts.size()));
    for (Shift shift : shifts) {
      page.labelled(
          0,
          Span.of("-", Ink.DIM),
          2,
          List.of(
              Span.of(shift.period() + "  ", Ink.DIM),
              Span.of(words.clause(shift.clause()) + " "),
              Span.of(words.say(shift.message())),
              Span.of("  " + shift.ruleId() + "  " + shift.subject(), Ink.DIM),
              Span.of(shift.occurrence().isEmpty() ? "" : " " + shift.occurrence(), Ink.DIM)));
      page.paragraph(
          4,
          Span.of(
              words.say(
                  "impact.from", "before", stands(shift.before()), "after", stands(shift.after())),
              Ink.DIM));
    }
  }

  private String stands(Standing standing) {
    String state = words.say("impact.state." + standing.state());
    String kind = standing.kind() == null ? "" : words.say(standing.kind().text());
    String observed = words.say(standing.observed());
    return String.join(" ", state, kind, observed).strip().replaceAll(" +", " ");
  }

  private Span dim(Turn turn) {
    return dim("impact.turn." + turn);
  }

  private Span dim(String key) {
    return Span.of(words.say(key), Ink.DIM);
  }

  private static Span number(int number, Ink ink) {
    return Span.of(String.format(Locale.ROOT, "%d", number), number == 0 ? Ink.DIM : ink);
  }
}
