package io.hegui.check;

import io.hegui.duty.Breach;
import io.hegui.facts.Span;
import io.hegui.policy.Kind;
import io.hegui.policy.Policy;
import io.hegui.policy.RuleInfo;
import io.hegui.report.Mendable;
import io.hegui.text.Messages;
import io.hegui.text.Text;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Whether a breach can still be made good, which follows from its rule's shape and from dates. */
final class Mending {
  private static final Text NOTHING = new Text("", "");

  private final Policy policy;
  private final Messages messages;
  private final LocalDate asOf;

  Mending(Policy policy, Messages messages, LocalDate asOf) {
    this.policy = policy;
    this.messages = messages;
    this.asOf = asOf;
  }

  Mendable mendable(RuleInfo rule, Breach breach) {
    if (breach.kind() == Kind.LATE) {
      return Mendable.PAST;
    }
    return switch (rule.shape()) {
      case STATE -> Mendable.NOW;
      case DEADLINE -> Mendable.LATE_ONLY;
      // A rule that knows of lateness takes what is done when the unit is over.
      case PERIODIC ->
          rule.inArrears() || rule.kinds().contains(Kind.LATE) ? Mendable.LATE_ONLY : Mendable.PAST;
      case TERM -> ended(breach).isPresent() ? Mendable.PAST : Mendable.NOW;
      // Two facts that do not go together are a matter of the record, whenever it happened.
      case EVENT ->
          breach.kind() == Kind.NOT_ALLOWED && !stillRuns(breach) ? Mendable.PAST : Mendable.NOW;
    };
  }

  /** What of the breach nobody can change any more; empty if there is no such thing. */
  Text past(RuleInfo rule, Breach breach, Text occurrence) {
    Mendable mendable = mendable(rule, breach);
    if (mendable == Mendable.NOW) {
      return NOTHING;
    }
    LocalDate own = breach.duty().due();
    Map<String, Object> values = new HashMap<>();
    values.put("due", own == null ? policy.organisedBy().date() : own);
    values.put("occurrence", occurrence);
    values.put("doneOn", Objects.requireNonNullElse(breach.doneOn(), asOf));
    values.put("ended", ended(breach).orElse(asOf));
    String what = breach.kind() == Kind.LATE ? "LATE" : rule.shape().name();
    String key = mendable == Mendable.LATE_ONLY ? "LATE_ONLY" : what;
    return messages.text("past." + key, values);
  }

  private boolean stillRuns(Breach breach) {
    boolean lasts = breach.shown().stream().anyMatch(Span.class::isInstance);
    return lasts && ended(breach).isEmpty();
  }

  /** The first day at whose end one of the rows that show it was over. */
  private Optional<LocalDate> ended(Breach breach) {
    return breach.shown().stream()
        .filter(Span.class::isInstance)
        .map(fact -> Optional.ofNullable(((Span) fact).to()))
        .flatMap(Optional::stream)
        .filter(last -> !last.isAfter(asOf))
        .min(Comparator.naturalOrder());
  }
}
