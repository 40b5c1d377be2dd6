package io.hegui.duty;

import io.hegui.facts.Fact;
import io.hegui.policy.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One way in which a duty is broken, with the evidence for it.
 *
 * @param observed how much there was, where the rule counts; null where it does not
 * @param shown the facts that show it
 * @param sought the searches that found nothing, or too little
 */
public record Breach(
    Duty duty, Kind kind, @Nullable Integer observed, List<Fact> shown, List<Search> sought) {

  /** That duty is broken in that way. */
  public static Breach breach(Duty duty, Kind kind) {
    return new Breach(duty, kind, null, List.of(), List.of());
  }

  /** The same, with how much there was. */
  public Breach observed(int count) {
    return new Breach(duty, kind, count, shown, sought);
  }

  /** The same, with facts that show it. */
  public Breach shownBy(Fact... facts) {
    return shownBy(List.of(facts));
  }

  /** The same, with facts that show it. */
  public Breach shownBy(Collection<?> facts) {
    List<Fact> all = new ArrayList<>(shown);
    facts.forEach(fact -> all.add((Fact) fact));
    return new Breach(duty, kind, observed, List.copyOf(all), sought);
  }

  /**
   * The same, with where it was looked for: in the rows of a table whose column holds that value.
   */
  public Breach soughtIn(String table, String column, String value) {
    List<Search> all = new ArrayList<>(sought);
    all.add(new Search(table, column, value));
    return new Breach(duty, kind, observed, shown, List.copyOf(all));
  }
}
