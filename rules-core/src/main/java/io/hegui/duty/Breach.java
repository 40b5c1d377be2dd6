package io.hegui.duty;

import io.hegui.facts.Fact;
import io.hegui.policy.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One way in which a duty is broken, with the evidence for it.
 *
 * @param observed how much there was, or until when; null where nothing is measured
 * @param doneOn the day on which it was done after all; null if it was not
 * @param lacking the fields, in the facts shown, that are not filled
 * @param shown the facts that show it
 * @param sought the searches that found nothing, or too little
 */
public record Breach(
    Duty duty,
    Kind kind,
    @Nullable Object observed,
    @Nullable LocalDate doneOn,
    List<String> lacking,
    List<Fact> shown,
    List<Search> sought) {

  /** That duty is broken in that way. */
  public static Breach breach(Duty duty, Kind kind) {
    return new Breach(duty, kind, null, null, List.of(), List.of(), duty.soughtIn());
  }

  /** The same, with how much there was, or until when. */
  public Breach observed(Object what) {
    return new Breach(duty, kind, what, doneOn, lacking, shown, sought);
  }

  /** The same, with the day on which it was done after all. */
  public Breach doneOn(LocalDate day) {
    return new Breach(duty, kind, observed, day, lacking, shown, sought);
  }

  /** The same, with the fields that are not filled. */
  public Breach lacking(List<String> fields) {
    return new Breach(duty, kind, observed, doneOn, List.copyOf(fields), shown, sought);
  }

  /** The same, with facts that show it. */
  public Breach shownBy(Fact... facts) {
    return shownBy(List.of(facts));
  }

  /** The same, with facts that show it. */
  public Breach shownBy(Collection<?> facts) {
    List<Fact> all = new ArrayList<>(shown);
    facts.forEach(fact -> all.add((Fact) fact));
    return new Breach(duty, kind, observed, doneOn, lacking, List.copyOf(all), sought);
  }

  /**
   * The same, with where it was looked for: in the rows of a table whose column holds that value.
   */
  public Breach soughtIn(String table, String column, String value) {
    List<Search> all = new ArrayList<>(sought);
    all.add(new Search(table, column, value));
    return new Breach(duty, kind, observed, doneOn, lacking, shown, List.copyOf(all));
  }

  /**
   * By what tells most of them apart: the engine asks again and again, and equals does the rest.
   */
  @Override
  public int hashCode() {
    return 31 * duty.hashCode() + kind.name().hashCode();
  }
}
