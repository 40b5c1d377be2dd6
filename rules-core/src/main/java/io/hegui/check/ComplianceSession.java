package io.hegui.check;

import io.hegui.check.LiveFacts.Deed;
import io.hegui.check.LiveFacts.Submitted;
import io.hegui.check.LiveWaivers.Target;
import io.hegui.engine.RuleBase;
import io.hegui.facts.Fact;
import io.hegui.facts.Submission;
import io.hegui.facts.Waiver;
import io.hegui.report.ComplianceReport;
import io.hegui.report.VerdictChange;
import io.hegui.report.VerdictChanges;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * A check that goes on: facts come, change and go, the caller moves the clock, and each change says
 * exactly which violations appeared and which vanished. A change costs what it changes; the report
 * costs what there is, and is the same, byte for byte, as a fresh check of {@link #submission()}.
 *
 * <p>A change that fails, because a row is not there or a rule throws, leaves the session as it
 * was; if that is not possible, closed. For one thread at a time. To be closed: the rules' network
 * holds on to it until then.
 */
public final class ComplianceSession implements AutoCloseable {
  private final List<RuleBase> ruleBases;
  private final LiveFacts facts;
  private CheckRequest request;
  private LiveWaivers waivers = new LiveWaivers(LocalDate.EPOCH);
  private List<LivePolicy> policies = List.of();
  private boolean closed;

  /** Whether it stands as a change left it, or as it was before one that failed. */
  private boolean orderly = true;

  ComplianceSession(List<RuleBase> ruleBases, Submission submission, CheckRequest request) {
    this.ruleBases = ruleBases;
    this.facts = new LiveFacts(submission);
    this.request = request;
    begin();
  }

  private void begin() {
    facts.turned();
    waivers = new LiveWaivers(request.asOf());
    waivers.take(facts.rows(Waiver.class));
    policies = new ArrayList<>();
    try {
      for (RuleBase ruleBase : ruleBases) {
        policies.add(new LivePolicy(ruleBase, facts, waivers, request));
      }
    } catch (RuntimeException | Error e) {
      close();
      throw e;
    }
  }

  /**
   * Adds rows behind those of their tables, all or none.
   *
   * @throws IllegalArgumentException if one is of no table of the submission's schema
   */
  public VerdictChanges add(Fact... rows) {
    return amend(new Amendment().add(rows));
  }

  /**
   * Takes rows away, all or none; of equal rows the first.
   *
   * @throws IllegalArgumentException if one is not there
   */
  public VerdictChanges remove(Fact... rows) {
    return amend(new Amendment().remove(rows));
  }

  /**
   * Puts a row in the place of another; of rows equal to that one the first is meant.
   *
   * @throws IllegalArgumentException if that one is not there, or of another table
   */
  public VerdictChanges replace(Fact old, Fact by) {
    return amend(new Amendment().replace(old, by));
  }

  /**
   * Makes all changes or none.
   *
   * @throws IllegalArgumentException if a row is not there, or of no table of the schema
   */
  public VerdictChanges amend(Amendment amendment) {
    return orClose(
        () -> {
          List<Deed> deeds = apply(amendment);
          return settle(submits(deeds), deeds);
        });
  }

  /**
   * What would come of changes, which are not made.
   *
   * @throws IllegalArgumentException if a row is not there, or of no table of the schema
   */
  public VerdictChanges preview(Amendment amendment) {
    return orClose(
        () -> {
          List<Deed> deeds = apply(amendment);
          VerdictChanges changes = settle(submits(deeds), deeds);
          facts.undo(deeds);
          settle(submits(deeds), List.of());
          return changes;
        });
  }

  /**
   * Does what may break off anywhere, for the machine may run out of memory: unless it is known to
   * have left the session in order, the session is closed.
   */
  private <T> T orClose(Supplier<T> change) {
    requireOpen();
    orderly = false;
    try {
      T told = change.get();
      orderly = true;
      return told;
    } finally {
      if (!orderly) {
        close();
      }
    }
  }

  private List<Deed> apply(Amendment amendment) {
    try {
      return facts.apply(amendment);
    } catch (RuntimeException e) {
      orderly = facts.isSound();
      throw e;
    }
  }

  private static boolean submits(List<Deed> deeds) {
    return deeds.stream().anyMatch(Submitted.class::isInstance);
  }

  /**
   * Has the rules look at what was done.
   *
   * @param everything whether more than they tell may have changed
   * @param deeds what is to be undone if they fail
   */
  private VerdictChanges settle(boolean everything, List<Deed> deeds) {
    try {
      List<LiveRow> turned = facts.turned();
      Set<Target> excused = waivers.take(turned);
      List<VerdictChange> changes = new ArrayList<>();
      for (LivePolicy policy : policies) {
        policy.take(turned, excused, everything, changes::add);
      }
      return new VerdictChanges(changes);
    } catch (RuntimeException | Error e) {
      facts.undo(deeds);
      beginAnew(e);
      throw e;
    }
  }

  /**
   * Moves the clock: what the facts look like at the end of that day. The period stays. Every
   * verdict is looked at again.
   */
  public VerdictChanges asOf(LocalDate day) {
    return orClose(() -> moveTo(day, request));
  }

  /**
   * The violations that there will be at the end of that day and are not now, if no fact changes.
   * The clock stays where it is.
   */
  public List<VerdictChange> whatTurnsRedBy(LocalDate day) {
    return orClose(
        () -> {
          CheckRequest now = request;
          VerdictChanges changes = moveTo(day, now);
          moveTo(now.asOf(), now);
          return changes.appeared();
        });
  }

  private VerdictChanges moveTo(LocalDate day, CheckRequest otherwise) {
    try {
      request = request.asOf(day);
      waivers.moveTo(day);
      List<VerdictChange> changes = new ArrayList<>();
      for (LivePolicy policy : policies) {
        policy.moveTo(request, changes::add);
      }
      return new VerdictChanges(changes);
    } catch (RuntimeException | Error e) {
      request = otherwise;
      beginAnew(e);
      throw e;
    }
  }

  /** A network in which a rule threw cannot be relied on. */
  private void beginAnew(Throwable why) {
    policies.forEach(LivePolicy::close);
    try {
      begin();
      orderly = true;
    } catch (RuntimeException | Error e) {
      why.addSuppressed(e);
    }
  }

  /** The facts as they are now; rows that are from no file are numbered by their places. */
  public Submission submission() {
    requireOpen();
    return facts.submission();
  }

  /** What a fresh check of the facts as they are now would report. */
  public ComplianceReport report() {
    requireOpen();
    ReportAssembly report = new ReportAssembly(facts.submission(), request, true);
    policies.forEach(policy -> report.add(policy.policy(), policy.opinion()));
    return report.build(null);
  }

  /** What is checked: the period, and the day on which the clock stands. */
  public CheckRequest request() {
    return request;
  }

  /** Whether it can still be used. */
  public boolean isOpen() {
    return !closed;
  }

  private void requireOpen() {
    if (closed) {
      throw new IllegalStateException("the session is closed");
    }
  }

  @Override
  public void close() {
    closed = true;
    policies.forEach(LivePolicy::close);
  }
}
