package io.hegui.examples.opinion;

import static org.assertj.core.api.Assertions.fail;

import io.hegui.calendar.AuditPeriod;
import io.hegui.check.CheckRequest;
import io.hegui.check.ComplianceChecker;
import io.hegui.check.ComplianceSession;
import io.hegui.examples.opinion.RandomSteps.Clock;
import io.hegui.examples.opinion.RandomSteps.Edits;
import io.hegui.examples.opinion.RandomSteps.Rows;
import io.hegui.examples.opinion.RandomSteps.Step;
import io.hegui.facts.Submission;
import io.hegui.report.ComplianceReport;
import io.hegui.report.Verdict;
import io.hegui.report.VerdictChange;
import io.hegui.report.VerdictChange.Standing;
import io.hegui.report.VerdictChange.Status;
import io.hegui.report.VerdictChanges;
import io.hegui.report.Violation;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * After any sequence of changes a live session reports what a fresh check of the same facts
 * reports, and each change tells exactly what became of every verdict. More sequences, or others:
 * {@code -Dhegui.sequences=10000 -Dhegui.firstSeed=1}.
 */
class LiveSessionTest {
  private static final ComplianceChecker CHECKER = ComplianceChecker.fromClassPath();

  /** Enough for changes of changes, few enough to be read. */
  private static final int STEPS = 8;

  @Test
  void aSessionSaysWhatAFreshCheckSays() {
    long first = Long.getLong("hegui.firstSeed", 1);
    long last = first + Long.getLong("hegui.sequences", 150);
    for (long seed = first; seed < last; seed++) {
      RandomCounty county = RandomCounty.of(seed);
      List<Step> steps = new RandomSteps(seed, county).draw(STEPS);
      CheckRequest request = CheckRequest.of(county.period()).asOf(county.asOf());
      if (!disagreements(county.submission(), request, steps).isEmpty()) {
        fail(smallest(seed, county, request, steps));
      }
    }
  }

  /** Leaves out steps, then rows, as long as the failure stays. */
  private static String smallest(
      long seed, RandomCounty county, CheckRequest request, List<Step> steps) {
    List<Step> few = new ArrayList<>(steps);
    for (int i = few.size() - 1; i >= 0; i--) {
      List<Step> fewer = new ArrayList<>(few);
      fewer.remove(i);
      if (!disagreements(county.submission(), request, fewer).isEmpty()) {
        few = fewer;
      }
    }
    List<Step> kept = few;
    Submission small =
        Shrink.shrink(county.submission(), facts -> !disagreements(facts, request, kept).isEmpty());
    AuditPeriod period = request.period();
    return String.join(
        "\n",
        "seed " + seed + ", period " + period + ", as of " + request.asOf() + ":",
        String.join("\n", disagreements(small, request, kept)),
        Shrink.describe(small),
        String.join("\n", kept.stream().map(Step::toString).toList()));
  }

  private static List<String> disagreements(
      Submission submission, CheckRequest request, List<Step> steps) {
    List<String> found = new ArrayList<>();
    Rows rows = new Rows(submission);
    CheckRequest now = request;
    try (ComplianceSession session = CHECKER.open(rows.submission(), request)) {
      ComplianceReport before = CHECKER.check(rows.submission(), now);
      compare(found, "opened", before, session.report());
      for (Step step : steps) {
        if (step instanceof Clock clock) {
          CheckRequest then = now.asOf(clock.day());
          ComplianceReport after = CHECKER.check(rows.submission(), then);
          if (clock.looked()) {
            Set<String> red = new TreeSet<>();
            session.whatTurnsRedBy(clock.day()).forEach(change -> red.add(change.id()));
            Set<String> turned = ids(after);
            turned.removeAll(ids(before));
            compare(found, "turns red", turned, red);
          } else {
            now = then;
            compare(found, before, after, session.asOf(clock.day()));
            before = after;
          }
        } else if (step instanceof Edits edits) {
          Rows changed = rows.after(edits.edits());
          if (changed == null) {
            refused(found, session, edits);
          } else {
            ComplianceReport after = CHECKER.check(changed.submission(), now);
            if (edits.tried()) {
              compare(found, before, after, session.preview(edits.amendment()));
            } else {
              rows = changed;
              compare(found, before, after, session.amend(edits.amendment()));
              before = after;
            }
          }
        }
        compare(found, step.toString(), before, session.report());
      }
    } catch (RuntimeException e) {
      found.add("thrown: " + e + " " + List.of(e.getStackTrace()).subList(0, 5));
    }
    return found;
  }

  private static void refused(List<String> found, ComplianceSession session, Edits edits) {
    try {
      session.amend(edits.amendment());
      found.add("not refused: " + edits);
    } catch (IllegalArgumentException e) {
      // as it should be; what the session says then is compared
    }
  }

  private static void compare(List<String> found, String when, Object fresh, Object live) {
    if (!fresh.equals(live)) {
      found.add(when + ":" + differences("", fresh, live));
    }
  }

  /** Where two values differ, and in what. */
  private static String differences(String where, @Nullable Object fresh, @Nullable Object live) {
    if (fresh instanceof Record one && live instanceof Record other) {
      return Arrays.stream(one.getClass().getRecordComponents())
          .filter(part -> !Objects.equals(value(part, one), value(part, other)))
          .map(
              part ->
                  differences(where + " " + part.getName(), value(part, one), value(part, other)))
          .collect(Collectors.joining());
    } else if (fresh instanceof List<?> one && live instanceof List<?> other) {
      List<Object> missing = new ArrayList<>(one);
      missing.removeAll(other);
      List<Object> extra = new ArrayList<>(other);
      extra.removeAll(one);
      return missing.size() == 1 && extra.size() == 1
          ? differences(where, missing.get(0), extra.get(0))
          : "\n" + where + "\n fresh only: " + missing + "\n live only: " + extra;
    }
    return "\n" + where + "\n fresh: " + fresh + "\n live: " + live;
  }

  private static @Nullable Object value(RecordComponent part, Record of) {
    try {
      return part.getAccessor().invoke(of);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  private static Set<String> ids(ComplianceReport report) {
    Set<String> ids = new TreeSet<>();
    report.violations().forEach(violation -> ids.add(violation.id()));
    return ids;
  }

  /** Every verdict that differs is told, and none that does not. */
  private static void compare(
      List<String> found, ComplianceReport before, ComplianceReport after, VerdictChanges changes) {
    Map<String, Standing> then = standings(before);
    Map<String, Standing> now = standings(after);
    Set<String> all = new HashSet<>(then.keySet());
    all.addAll(now.keySet());
    all.removeIf(key -> Objects.equals(then.get(key), now.get(key)));
    for (VerdictChange change : changes.all()) {
      String key = key(change.ruleId(), change.subject(), change.occurrence());
      boolean expected =
          Objects.equals(then.get(key), listed(change.before()))
              && Objects.equals(now.get(key), listed(change.after()));
      if (!expected) {
        found.add("told wrongly: " + change + " but " + then.get(key) + " to " + now.get(key));
      }
      all.remove(key);
    }
    all.forEach(
        key -> found.add("not told: " + key + " from " + then.get(key) + " to " + now.get(key)));
    long told = changes.all().stream().map(VerdictChange::id).distinct().count();
    if (told != changes.all().size()) {
      found.add("told twice: " + changes);
    }
  }

  /** Compliant duties are counted in a report and not listed. */
  private static @Nullable Standing listed(@Nullable Standing standing) {
    return standing == null || standing.status() == Status.COMPLIANT ? null : standing;
  }

  private static Map<String, Standing> standings(ComplianceReport report) {
    Map<String, Standing> all = new HashMap<>();
    report.violations().forEach(each -> put(all, each, violation(each, Status.VIOLATION)));
    report.waived().forEach(each -> put(all, each, violation(each.violation(), Status.WAIVED)));
    report
        .pending()
        .forEach(each -> put(all, each, new Standing(Status.PENDING, null, each.due())));
    report
        .undetermined()
        .forEach(each -> put(all, each, new Standing(Status.UNDETERMINED, null, null)));
    return all;
  }

  private static Standing violation(Violation violation, Status status) {
    return new Standing(status, violation.kind(), null);
  }

  private static void put(Map<String, Standing> all, Verdict verdict, Standing standing) {
    all.put(key(verdict.ruleId(), verdict.subject(), verdict.occurrence()), standing);
  }

  private static String key(String ruleId, String subject, String occurrence) {
    return String.join("\n", ruleId, subject, occurrence);
  }
}
