package io.hegui.examples.county.facts;

import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Service;

/**
 * The facts as they are now. The database has them; what was loaded is kept for as long as the
 * database's revision is the same, whoever changes it.
 */
@Service
public class Facts {
  private final FactStore store;
  private final AtomicReference<CountyFacts> known = new AtomicReference<>();

  Facts(FactStore store) {
    this.store = store;
  }

  /** The facts at the database's revision. */
  public CountyFacts now() {
    return at(store.revision());
  }

  /** The facts at that revision, which is the database's. */
  CountyFacts at(long revision) {
    CountyFacts facts = known.get();
    if (facts == null || facts.revision() != revision) {
      facts = load();
    }
    return facts;
  }

  /** One at a time: whoever waited finds what was loaded meanwhile. */
  private synchronized CountyFacts load() {
    CountyFacts facts = known.get();
    if (facts == null || facts.revision() != store.revision()) {
      facts = store.load();
      known.set(facts);
    }
    return facts;
  }

  /** Takes note of what was saved, once it is. */
  void saved(CountyFacts facts) {
    known.accumulateAndGet(
        facts, (old, saved) -> old == null || old.revision() < saved.revision() ? saved : old);
  }
}
