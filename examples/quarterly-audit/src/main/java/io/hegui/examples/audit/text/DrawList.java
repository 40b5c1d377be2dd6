package io.hegui.examples.audit.text;

import io.hegui.examples.audit.draw.Candidate;
import io.hegui.examples.audit.draw.Grouping;
import io.hegui.examples.audit.draw.Kind;
import io.hegui.examples.audit.draw.Sample;
import io.hegui.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Who was drawn, and how, so that anybody can draw the same again. */
public final class DrawList {
  private final Page page;
  private final Lexicon words;

  /** Begins with the seed and the method. */
  public DrawList(Page page, Lexicon words, String seed, int withFindings, boolean findingsKnown) {
    this.page = page;
    this.words = words;
    page.paragraph(0, Span.of(words.say("draw.title"), Ink.BOLD));
    page.paragraph(0, Span.exact(words.say("draw.seed", "seed", seed), Ink.PLAIN));
    page.paragraph(0, Span.of(words.say("draw.method")));
    page.paragraph(0, Span.exact(words.say("draw.ticket"), Ink.DIM));
    if (findingsKnown) {
      page.paragraph(0, Span.of(words.say("draw.findings", "n", withFindings)));
    }
  }

  /**
   * Writes the strata and those drawn.
   *
   * @param wanted how many were asked for
   * @param whole whether the table was submitted whole
   */
  public void add(Grouping grouping, int wanted, boolean whole, Sample sample) {
    if (wanted == 0) {
      return;
    }
    String kind = grouping.kind().word();
    page.section(words.say("draw." + kind, "n", sample.drawn().size(), "all", sample.population()));
    if (!whole) {
      page.paragraph(0, Span.of(words.say("draw.notWhole." + kind), Ink.RED));
    }
    if (sample.drawn().size() < wanted) {
      page.paragraph(0, Span.of(words.say("draw.fewer", "n", wanted), Ink.YELLOW));
    }
    long without = sample.strata().stream().filter(stratum -> stratum.drawn() == 0).count();
    if (without > 0) {
      page.paragraph(0, Span.of(words.say("draw.without", "n", without), Ink.YELLOW));
    }
    if (!sample.drawn().isEmpty()) {
      strata(grouping, sample);
      page.blank();
      drawn(grouping.kind(), sample);
    }
  }

  private void strata(Grouping grouping, Sample sample) {
    Grid grid = Grid.of("*rrr");
    String key = grouping.name().toLowerCase(Locale.ROOT);
    head(grid, "draw.by." + key, "draw.candidates", "draw.withFindings", "draw.drawn");
    for (Sample.Stratum stratum : sample.strata()) {
      grid.row(
          Span.of(name(stratum.name())),
          Span.of("" + stratum.candidates()),
          Span.of("" + stratum.withFindings()),
          Span.of("" + stratum.drawn()));
    }
    grid.rule().on(page, 0);
  }

  private void drawn(Kind kind, Sample sample) {
    Grid grid = Grid.of("rll*lrl");
    String word = kind.word();
    head(
        grid,
        "draw.number",
        "draw.id",
        "draw.name." + word,
        "draw.place." + word,
        "draw.detail." + word,
        "draw.withFindings",
        "draw.basis");
    int number = 0;
    for (Sample.Drawn each : sample.drawn()) {
      Candidate candidate = each.candidate();
      number++;
      grid.row(
          Span.of("" + number, Ink.DIM),
          Span.of(candidate.id()),
          Span.of(candidate.name()),
          Span.of(candidate.place()),
          Span.of(name(candidate.detail())),
          Span.of("" + candidate.findings()),
          Span.of(words.say(basis(each))));
    }
    grid.rule().on(page, 0);
  }

  private void head(Grid grid, String... keys) {
    List<Span> head = new ArrayList<>();
    for (String key : keys) {
      head.add(Span.of(words.say(key), Ink.BOLD));
    }
    grid.row(head.toArray(Span[]::new)).rule();
  }

  private String name(Text name) {
    String shown = words.say(name);
    return shown.isEmpty() ? words.say("draw.unknown") : shown;
  }

  static String basis(Sample.Drawn drawn) {
    return drawn.forFindings() ? "draw.basis.findings" : "draw.basis.all";
  }
}
