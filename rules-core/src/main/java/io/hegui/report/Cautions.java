package io.hegui.report;

import static io.hegui.report.Told.reason;

import io.hegui.facts.DataFinding.Effect;
import io.hegui.facts.TableAccount;
import io.hegui.report.Reason.Why;
import io.hegui.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What to mind when two reports are compared. */
final class Cautions {
  private static final int DIGEST = 12;

  private final ComplianceReport before;
  private final ComplianceReport after;
  private final List<Reason> cautions = new ArrayList<>();

  private Cautions(ComplianceReport before, ComplianceReport after) {
    this.before = before;
    this.after = after;
  }

  static List<Reason> of(ComplianceReport before, ComplianceReport after) {
    Cautions cautions = new Cautions(before, after);
    if (before.equals(after)) {
      return List.of(reason(Why.SAME_REPORT, ""));
    }
    cautions.policy();
    cautions.time();
    cautions.names();
    cautions.data();
    return cautions.cautions;
  }

  private void add(Why why, String what, Object... namesAndValues) {
    cautions.add(reason(why, what, namesAndValues));
  }

  private void policy() {
    PolicyRef then = before.policy();
    PolicyRef now = after.policy();
    if (!then.id().equals(now.id())) {
      add(Why.OTHER_POLICY, now.id(), "before", then.id(), "after", now.id());
    } else if (!then.equals(now)) {
      add(Why.POLICY_CHANGED, now.id(), "before", named(then), "after", named(now));
    }
  }

  private static String named(PolicyRef policy) {
    String digest = policy.digest();
    return policy.version() + " " + digest.substring(0, Math.min(DIGEST, digest.length()));
  }

  private void time() {
    if (after.asOf().isBefore(before.asOf())) {
      add(Why.EARLIER_DAY, "", "before", before.asOf(), "after", after.asOf());
    }
    if (before.from().equals(after.from()) && before.to().equals(after.to())) {
      add(Why.SAME_PERIOD, after.period());
    } else if (after.from().isAfter(before.to().plusDays(1))) {
      add(Why.TIME_BETWEEN, "", "from", before.to().plusDays(1), "to", after.from().minusDays(1));
    } else if (!after.from().isAfter(before.to()) && !before.from().isAfter(after.to())) {
      add(Why.PERIODS_OVERLAP, "", "before", before.period(), "after", after.period());
    }
  }

  private void names() {
    if (after.masked() && !before.masked()) {
      add(Why.NAMES_HIDDEN, "");
    } else if (before.masked() && !after.masked()) {
      add(Why.NAMES_MASKED_DIFFERENTLY, "");
    }
  }

  private void data() {
    if (before.partial()) {
      add(Why.PARTIAL_THEN, "");
    }
    if (after.partial()) {
      add(Why.PARTIAL_NOW, "");
    }
    notRead(Why.NOT_READ_THEN, before);
    notRead(Why.NOT_READ_NOW, after);
    for (TableAccount then : before.tables()) {
      Optional<TableAccount> now =
          after.tables().stream().filter(each -> each.name().equals(then.name())).findFirst();
      Text table = before.vocabulary().table(then.name());
      if (now.isEmpty()) {
        add(Why.TABLE_GONE, then.name(), "table", table);
      } else if (now.get().accepted() < then.accepted()) {
        int rows = now.get().accepted();
        add(Why.FEWER_ROWS, then.name(), "table", table, "before", then.accepted(), "after", rows);
      }
    }
  }

  private void notRead(Why why, ComplianceReport report) {
    long places =
        report.dataFindings().stream().filter(note -> note.effect() != Effect.ROW_MARKED).count();
    if (places > 0) {
      add(why, "", "n", places);
    }
  }
}
