package io.hegui.check;

import io.hegui.policy.Parameter;
import io.hegui.policy.Policy;
import io.hegui.policy.Reading;
import io.hegui.policy.RuleInfo;
import io.hegui.report.ParameterUse;
import io.hegui.report.ReadingUse;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The parameter values and the readings that verdicts rest on. */
final class Foundations {
  private final Set<ParameterUse> parameters = new TreeSet<>();
  private final Set<ReadingUse> readings = new TreeSet<>();

  void add(Policy policy, Opinion opinion) {
    Set<Parameter> values = Collections.newSetFromMap(new IdentityHashMap<>());
    for (RuleInfo rule : opinion.rules()) {
      if (opinion.hasJudged(rule)) {
        rule.readings().forEach(reading -> rest(policy, reading));
        values.addAll(policy.span());
        values.addAll(opinion.parameters(rule));
      }
    }
    for (Parameter value : values) {
      parameters.add(Wording.use(value));
      rest(policy, value.reading());
    }
  }

  private void rest(Policy policy, String id) {
    Reading reading = policy.readings().get(id);
    if (reading != null) {
      readings.add(new ReadingUse(id, reading.clauses(), reading.text()));
    }
  }

  List<ParameterUse> parameters() {
    return List.copyOf(parameters);
  }

  List<ReadingUse> readings() {
    return List.copyOf(readings);
  }
}
