package io.hegui.examples.benchmarks.contenders;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Who takes part. */
public enum Contenders {
  HEGUI("Hegui", Rules.ALL),
  BY_HAND("Java by hand", Rules.ALL),
  HEGUI_TEN("Hegui", Rules.TEN),
  TEN_BY_HAND("Java by hand", Rules.TEN),
  DUCKDB("DuckDB, SQL", Rules.TEN),
  EASY_RULES("Easy Rules", Rules.TEN),
  DROOLS("Drools, beginners' way", Rules.TEN),
  EVRETE("Evrete", Rules.TEN),
  HEGUI_ONE("Hegui", Rules.ONE);

  /** How many rules a contender checks. */
  public enum Rules {
    ONE(1, "3.3-household-helper"::equals),
    TEN(10, Task.TEN_RULES::contains),
    ALL(49, rule -> true);

    public final int count;
    private final Predicate<String> has;

    Rules(int count, Predicate<String> has) {
      this.count = count;
      this.has = has;
    }
  }

  public final String title;
  public final Rules rules;

  Contenders(String title, Rules rules) {
    this.title = title;
    this.rules = rules;
  }

  /**
   * Those that data of so many rows is put before. Evrete's joins look at every pair: what takes it
   * seconds for a county would take days for a hundred.
   */
  public static List<Contenders> upTo(long rows) {
    return Stream.of(values())
        .filter(contender -> contender != HEGUI_ONE)
        .filter(contender -> contender != EVRETE || rows < 100_000)
        .toList();
  }

  /** Whether it checks that rule. */
  public boolean checks(String rule) {
    return rules.has.test(rule);
  }

  /** Makes it, with whatever it compiles or loads once. */
  public Contender<?, ?> make() {
    return switch (this) {
      case HEGUI -> new HeguiContender(List.of());
      case HEGUI_TEN -> new HeguiContender(Task.TEN_RULES);
      case HEGUI_ONE -> new HeguiContender(List.of("3.3-household-helper"));
      case BY_HAND -> new HandWritten();
      case TEN_BY_HAND -> new TenByHand();
      case DUCKDB -> new WithDuckDb();
      case EASY_RULES -> new WithEasyRules();
      case DROOLS -> new WithDrools();
      case EVRETE -> new WithEvrete();
    };
  }
}
