package io.hegui.engine.loops;

import io.hegui.facts.Fact;
import io.hegui.facts.TableSchema;
import io.hegui.trace.Look;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.drools.model.Constraint;
import org.drools.model.Pattern;
import org.jspecify.annotations.Nullable;

/** What was counted at one pattern, or at one group of them. */
final class TallyEntry extends Probe.Watched {
  private static final int NO_VARIABLE = -1;

  private final String what;
  private final String table;
  private final int depth;
  private final int variable;
  private final List<Test> candidates;
  private final @Nullable Scope scope;
  private final Count looked = new Count();
  private final Count left = new Count();
  private final List<TallyTest> conditions = new ArrayList<>();

  private TallyEntry(
      String what,
      String table,
      int depth,
      int variable,
      List<Test> candidates,
      @Nullable Scope scope) {
    this.what = what;
    this.table = table;
    this.depth = depth;
    this.variable = variable;
    this.candidates = candidates;
    this.scope = scope;
  }

  /**
   * @param candidates what makes a fact one that is looked at
   * @param scope the variables that are known where the pattern stands
   */
  static TallyEntry pattern(
      Pattern<?> pattern, int variable, int depth, List<Test> candidates, Scope scope) {
    Class<?> type = pattern.getPatternVariable().getType();
    String table =
        Fact.class.isAssignableFrom(type) && type.isRecord()
            ? TableSchema.of(type.asSubclass(Fact.class)).name()
            : "";
    return new TallyEntry(type.getSimpleName(), table, depth, variable, candidates, scope);
  }

  static TallyEntry group(String what, int depth) {
    return new TallyEntry(what, "", depth, NO_VARIABLE, List.of(), null);
  }

  Look look() {
    return new Look(
        what,
        table,
        depth,
        0,
        looked.number,
        left.number,
        conditions.stream().map(TallyTest::condition).toList(),
        Shown.of(left.last));
  }

  @Override
  void candidates(List<Test> tests) {
    tests.addAll(candidates);
    tests.add(values -> looked.take(values[variable]));
  }

  @Override
  Test asked(Constraint constraint, Test test) {
    TallyTest watched = new TallyTest(constraint, test, variable, scope);
    conditions.add(watched);
    return watched;
  }

  @Override
  Step looked(Step step) {
    return frame -> {
      looked.number++;
      return step.run(frame);
    };
  }

  @Override
  Step left(Step next) {
    return frame -> {
      if (variable == NO_VARIABLE) {
        left.number++;
      } else {
        left.take(frame.values[variable]);
      }
      return next.run(frame);
    };
  }

  /** Candidates, each counted once. */
  static final class Count {
    private final Set<Object> all = new HashSet<>();
    private int number;
    private @Nullable Object last;

    boolean take(@Nullable Object candidate) {
      if (candidate != null && all.add(candidate)) {
        number++;
        last = candidate;
      }
      return true;
    }

    int number() {
      return number;
    }
  }
}
