package io.hegui.report;

import static io.hegui.report.Told.reason;

import io.hegui.policy.Kind;
import io.hegui.report.Reason.Why;
import io.hegui.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Decides what has become of the findings that the newer report does not have. */
final class Ending {
  private final Findings now;
  private final RuleComparison rules;
  private final Times times;
  private final Presence presence;

  Ending(Findings now, RuleComparison rules, Times times, Presence presence) {
    this.now = now;
    this.rules = rules;
    this.times = times;
    this.presence = presence;
  }

  Change of(Violation was) {
    return elsewhere(was).or(() -> unseen(was)).orElseGet(() -> seen(was));
  }

  /** The newer report has it, but not as a finding. */
  private Optional<Change> elsewhere(Violation was) {
    Waived waived = now.waived(was);
    if (waived != null) {
      return ended(ChangeStatus.NEWLY_WAIVED, was, Told.waiver(waived));
    }
    Pending pending = now.pending(was);
    if (pending != null) {
      return ended(ChangeStatus.NOT_DUE, was, reason(Why.DUE_LATER, "", "due", pending.due()));
    }
    return Optional.empty();
  }

  /** The newer check was not about it, or could not tell. */
  private Optional<Change> unseen(Violation was) {
    if (now.rule(was.ruleId()).isEmpty()) {
      return ended(ChangeStatus.NOT_LOOKED_AT, was, reason(Why.RULE_DROPPED, was.ruleId()));
    } else if (!times.isLookedAtAgain(was)) {
      return ended(ChangeStatus.NOT_LOOKED_AT, was, times.otherTime());
    }
    Undetermined open = now.open(was);
    if (open != null) {
      return ended(
          ChangeStatus.UNDECIDABLE, was, reason(Why.UNDECIDED, "", "message", open.message()));
    } else if (now.fault(was) != null) {
      return ended(ChangeStatus.UNDECIDABLE, was, reason(Why.FAULT, was.ruleId()));
    }
    return Optional.empty();
  }

  private Change seen(Violation was) {
    List<Reason> behind = rules.behindEnd(was);
    if (!behind.isEmpty()) {
      return Told.then(ChangeStatus.ENDED_BY_RULE, was, behind);
    }
    List<Reason> doubts = doubts(was);
    if (!doubts.isEmpty()) {
      return Told.then(ChangeStatus.VANISHED, was, doubts);
    }
    return Told.then(ChangeStatus.FIXED, was, remarks(was));
  }

  private List<Reason> remarks(Violation was) {
    if (was.mendable() != Mendable.LATE_ONLY) {
      return List.of();
    }
    return List.of(times.areApart() ? reason(Why.MENDED_LATE_BETWEEN, "") : pastMending(was));
  }

  /** What speaks against its having been mended. */
  private List<Reason> doubts(Violation was) {
    List<Reason> doubts = new ArrayList<>();
    for (SubjectPart part : was.subjectParts()) {
      presence.gap(part).ifPresent(gap -> doubts.add(gone(part, gap)));
    }
    if (now.rule(was.ruleId()).filter(rule -> rule.compliant() == 0).isPresent()) {
      doubts.add(reason(Why.NOBODY_FULFILS, was.ruleId()));
    }
    // What was not done at all and is done late shows as late, unless nobody looked at that time.
    boolean late =
        was.mendable() == Mendable.LATE_ONLY && was.kind() == Kind.MISSING && !times.areApart();
    if (late || was.mendable() == Mendable.PAST) {
      doubts.add(pastMending(was));
    }
    return doubts;
  }

  private static Reason gone(SubjectPart part, Presence.Gap gap) {
    Why why =
        gap.table().subject().equals(part.type()) && gap.id().equals(part.id())
            ? Why.SUBJECT_GONE
            : Why.LINK_GONE;
    Text table = new Text(gap.table().heading(), gap.table().name());
    return reason(why, gap.id(), "label", part.label(), "table", table);
  }

  private static Reason pastMending(Violation was) {
    return reason(Why.PAST_MENDING, "", "mendable", was.mendable().text());
  }

  private static Optional<Change> ended(ChangeStatus status, Violation was, Reason reason) {
    return Optional.of(Told.then(status, was, List.of(reason)));
  }
}
