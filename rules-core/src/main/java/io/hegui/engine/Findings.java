package io.hegui.engine;

import io.hegui.duty.Breach;
import io.hegui.duty.Done;
import io.hegui.duty.Undecided;
import java.util.ArrayList;
import java.util.List;

/** What the rules found about one duty, in no particular order. */
public final class Findings {
  // Most duties have one finding or none, and there are millions of them.
  private List<Done> done = List.of();
  private List<Breach> breaches = List.of();
  private List<Undecided> undecided = List.of();

  void add(Done found) {
    done = with(done, found);
  }

  void add(Breach found) {
    breaches = with(breaches, found);
  }

  void add(Undecided found) {
    undecided = with(undecided, found);
  }

  void remove(Done gone) {
    done = without(done, gone);
  }

  void remove(Breach gone) {
    breaches = without(breaches, gone);
  }

  void remove(Undecided gone) {
    undecided = without(undecided, gone);
  }

  boolean isEmpty() {
    return done.isEmpty() && breaches.isEmpty() && undecided.isEmpty();
  }

  private static <T> List<T> without(List<T> found, T gone) {
    if (found.size() > 1) {
      found.remove(gone);
      return found;
    }
    return found.contains(gone) ? List.of() : found;
  }

  private static <T> List<T> with(List<T> found, T more) {
    if (found.isEmpty()) {
      return List.of(more);
    }
    List<T> all = found.size() == 1 ? new ArrayList<>(found) : found;
    all.add(more);
    return all;
  }

  public List<Done> done() {
    return done;
  }

  public List<Breach> breaches() {
    return breaches;
  }

  public List<Undecided> undecided() {
    return undecided;
  }
}
