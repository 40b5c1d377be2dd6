package io.hegui.duty;

import io.hegui.facts.Fact;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A duty was fulfilled on a day, be it in time or late: that is not for the rule to say.
 *
 * @param by the facts that show it
 */
public record Done(Duty duty, LocalDate on, List<Fact> by) {

  // Written out: most duties are done, and hashing every field of their facts costs more than the
  // rule.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Done done
        && duty.equals(done.duty)
        && on.equals(done.on)
        && by.equals(done.by);
  }

  @Override
  public int hashCode() {
    return duty.hashCode() * 31 + on.hashCode();
  }

  /** That duty was fulfilled on that day. */
  public static Done done(Duty duty, LocalDate on, Fact... by) {
    return new Done(duty, on, List.of(by));
  }

  /** That duty was fulfilled on that day. */
  public static Done done(Duty duty, LocalDate on, Collection<?> by) {
    return new Done(duty, on, by.stream().map(Fact.class::cast).toList());
  }
}
