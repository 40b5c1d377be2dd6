package io.hegui.examples.opinion;

import java.util.List;

/** One rule: its id, the tables that it needs, and how it is judged. */
record Duty(String id, List<String> tables, Judgement judgement) {
  /** Finds the rule's subjects in the county and gives the judge what each came to. */
  @FunctionalInterface
  interface Judgement {
    void on(County county, Judge judge);
  }

  static Duty duty(String id, Judgement judgement, String... tables) {
    return new Duty(id, List.of(tables), judgement);
  }
}
