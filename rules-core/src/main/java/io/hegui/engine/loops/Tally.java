package io.hegui.engine.loops;

import io.hegui.trace.Look;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.drools.model.Pattern;
import org.drools.model.Variable;

/**
 * Keeps count of what a rule's conditions look at and leave. A candidate counts once, however often
 * it is looked at. For one loop, and not safe for several threads.
 */
public final class Tally extends Probe {
  private final Predicate<Object> relevant;
  private final Map<Variable<?>, String> wanted;
  private final List<TallyEntry> entries = new ArrayList<>();
  private final Map<Variable<?>, Set<String>> texts = new HashMap<>();
  private int depth;
  private int matches;

  /**
   * @param relevant which facts are candidates at all
   * @param wanted which values variables must have for a fact to be a candidate
   */
  public Tally(Predicate<Object> relevant, Map<Variable<?>, String> wanted) {
    this.relevant = relevant;
    this.wanted = Map.copyOf(wanted);
  }

  /** How often all conditions were met. */
  public int matches() {
    return matches;
  }

  /** The variables of the consequence that had just these values, all of them texts. */
  public List<Variable<?>> having(Set<String> values) {
    return texts.keySet().stream().filter(each -> values.equals(texts.get(each))).toList();
  }

  /** What was counted so far. */
  public List<Look> looks() {
    return entries.stream().map(TallyEntry::look).toList();
  }

  @Override
  boolean looksAtAll() {
    return true;
  }

  @Override
  Watched pattern(Pattern<?> pattern, int variable, Scope scope) {
    List<Test> tests = new ArrayList<>();
    tests.add(values -> values[variable] == null || relevant.test(values[variable]));
    pattern.getBindings().stream()
        .filter(binding -> wanted.containsKey(binding.getBoundVariable()))
        .filter(binding -> scope.knowsAll(List.of(binding.getInputVariables())))
        .forEach(
            binding -> {
              Operand value = Patterns.value(binding, scope);
              String one = wanted.get(binding.getBoundVariable());
              tests.add(values -> String.valueOf(value.of(values)).equals(one));
            });
    return add(TallyEntry.pattern(pattern, variable, depth, tests, scope));
  }

  @Override
  Watched enter(String group) {
    return add(TallyEntry.group(group, depth++));
  }

  @Override
  void leave() {
    depth--;
  }

  @Override
  Step end(Step then, Variable<?>[] variables, int[] numbers) {
    return frame -> {
      matches++;
      for (int i = 0; i < numbers.length; i++) {
        if (frame.values[numbers[i]] instanceof String text) {
          texts.computeIfAbsent(variables[i], each -> new HashSet<>()).add(text);
        }
      }
      return then.run(frame);
    };
  }

  private TallyEntry add(TallyEntry entry) {
    entries.add(entry);
    return entry;
  }
}
