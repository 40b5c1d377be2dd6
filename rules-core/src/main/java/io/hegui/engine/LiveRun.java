package io.hegui.engine;

import io.hegui.duty.Advice;
import io.hegui.duty.Breach;
import io.hegui.duty.Done;
import io.hegui.duty.Duty;
import io.hegui.duty.Undecided;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kie.api.event.rule.ObjectDeletedEvent;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.event.rule.ObjectUpdatedEvent;
import org.kie.api.event.rule.RuleRuntimeEventListener;
import org.kie.api.runtime.KieSession;

/**
 * Rules over facts that come and go. What the rules say at present is kept by listening to what
 * they yield and take back, so that a change costs what it changes. Not safe for several threads.
 * To be closed: it would stay in the rule base for good.
 */
public final class LiveRun implements AutoCloseable {
  /** A duty with what is found about it; the duty is null while nobody owes it. */
  private static final class About {
    @Nullable Duty owed;
    final Findings findings = new Findings();
  }

  private final KieSession session;
  private final Map<Duty, About> duties = new HashMap<>();
  private final Set<Advice> advice = new LinkedHashSet<>();
  private Set<Duty> touched = new HashSet<>();

  LiveRun(KieSession session) {
    this.session = session;
    session.addEventListener(new Listener());
  }

  /** Brings a fact: an instance that is not there yet. */
  public void insert(Object fact) {
    session.insert(fact);
  }

  /** Takes that instance of a fact away. */
  public void delete(Object fact) {
    session.delete(session.getFactHandle(fact));
  }

  /**
   * Has the rules run.
   *
   * @return the duties about which something came or went; each may be as it was
   */
  public Set<Duty> fire() {
    session.fireAllRules();
    Set<Duty> changed = touched;
    touched = new HashSet<>();
    for (Duty duty : changed) {
      About about = duties.get(duty);
      if (about != null && about.owed == null && about.findings.isEmpty()) {
        duties.remove(duty);
      }
    }
    return changed;
  }

  /** All duties that are owed. */
  public List<Duty> duties() {
    return duties.values().stream().flatMap(about -> Stream.ofNullable(about.owed)).toList();
  }

  /** The duty equal to that one as it is owed at present; null if nobody owes it. */
  public @Nullable Duty owed(Duty duty) {
    About about = duties.get(duty);
    return about == null ? null : about.owed;
  }

  /** What is found about a duty that is owed. */
  public Findings findings(Duty duty) {
    About about = duties.get(duty);
    return about == null ? new Findings() : about.findings;
  }

  public Set<Advice> advice() {
    return Collections.unmodifiableSet(advice);
  }

  @Override
  public void close() {
    session.dispose();
  }

  private About about(Duty duty) {
    touched.add(duty);
    return duties.computeIfAbsent(duty, key -> new About());
  }

  private final class Listener implements RuleRuntimeEventListener {
    @Override
    public void objectInserted(ObjectInsertedEvent event) {
      Object yield = event.getObject();
      if (yield instanceof Duty duty) {
        about(duty).owed = duty;
      } else if (yield instanceof Done done) {
        about(done.duty()).findings.add(done);
      } else if (yield instanceof Breach breach) {
        about(breach.duty()).findings.add(breach);
      } else if (yield instanceof Undecided undecided) {
        about(undecided.duty()).findings.add(undecided);
      } else if (yield instanceof Advice seen) {
        advice.add(seen);
      }
    }

    @Override
    public void objectDeleted(ObjectDeletedEvent event) {
      Object yield = event.getOldObject();
      if (yield instanceof Duty duty) {
        about(duty).owed = null;
      } else if (yield instanceof Done done) {
        about(done.duty()).findings.remove(done);
      } else if (yield instanceof Breach breach) {
        about(breach.duty()).findings.remove(breach);
      } else if (yield instanceof Undecided undecided) {
        about(undecided.duty()).findings.remove(undecided);
      } else if (yield instanceof Advice seen) {
        advice.remove(seen);
      }
    }

    /** Rules modify nothing. */
    @Override
    public void objectUpdated(ObjectUpdatedEvent event) {}
  }
}
