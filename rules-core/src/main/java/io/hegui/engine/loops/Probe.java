package io.hegui.engine.loops;

import java.util.List;
import org.drools.model.Constraint;
import org.drools.model.Pattern;
import org.drools.model.Variable;

/** May watch how a rule's conditions are met, when it is compiled with one. This one does not. */
class Probe {
  static final Probe NONE = new Probe();

  /** Whether every fact is to be looked at, and not only those that an index finds. */
  boolean looksAtAll() {
    return false;
  }

  /** A pattern begins, whose facts are bound to a variable of that number. */
  Watched pattern(Pattern<?> pattern, int variable, Scope scope) {
    return Watched.NONE;
  }

  /** A group of patterns begins. What comes until {@link #leave} stands in it. */
  Watched enter(String group) {
    return Watched.NONE;
  }

  void leave() {}

  /**
   * All conditions are met.
   *
   * @param variables what the consequence takes
   * @param numbers their numbers
   */
  Step end(Step then, Variable<?>[] variables, int[] numbers) {
    return then;
  }

  /** A pattern or group that may be watched. This one is not. */
  static class Watched {
    static final Watched NONE = new Watched();

    /** Adds what looks at a candidate before anything is asked of it. */
    void candidates(List<Test> tests) {}

    Test asked(Constraint constraint, Test test) {
      return test;
    }

    /** What looks at that which is asked or left. */
    Step looked(Step step) {
      return step;
    }

    Step left(Step next) {
      return next;
    }
  }
}
