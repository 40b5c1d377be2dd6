package io.hegui.check;

import io.hegui.check.Judgement.Broken;
import io.hegui.check.Judgement.Fulfilled;
import io.hegui.check.Judgement.NotYet;
import io.hegui.check.Judgement.Open;
import io.hegui.duty.Duty;
import io.hegui.policy.Parameter;
import io.hegui.policy.Policy;
import io.hegui.policy.Reading;
import io.hegui.policy.RuleInfo;
import io.hegui.policy.Shape;
import io.hegui.report.ParameterUse;
import io.hegui.report.ReadingUse;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The parameter values and the readings that verdicts rest on. */
final class Foundations {
  /** R2 comes before R10. */
  private static final Comparator<ReadingUse> BY_NUMBER =
      Comparator.<ReadingUse>comparingInt(use -> use.id().length()).thenComparing(ReadingUse::id);

  private final Set<ParameterUse> parameters =
      new TreeSet<>(Comparator.comparing(ParameterUse::name).thenComparing(ParameterUse::since));
  private final Set<ReadingUse> readings = new TreeSet<>(BY_NUMBER);

  void add(Policy policy, List<Judgement> judgements) {
    Set<RuleInfo> rules = new HashSet<>();
    Set<Parameter> values = new HashSet<>();
    for (Judgement judgement : judgements) {
      if (judgement instanceof Fulfilled fulfilled) {
        add(policy, fulfilled.rule(), fulfilled.duty(), rules, values);
      } else if (judgement instanceof Broken broken) {
        add(policy, broken.rule(), broken.duty(), rules, values);
      } else if (judgement instanceof NotYet notYet) {
        add(policy, notYet.rule(), notYet.duty(), rules, values);
      } else if (judgement instanceof Open open) {
        add(policy, open.rule(), open.duty(), rules, values);
      }
    }
    if (!rules.isEmpty()) {
      values.addAll(policy.span());
    }
    rules.forEach(rule -> rule.readings().forEach(reading -> rest(policy, reading)));
    for (Parameter value : values) {
      parameters.add(Wording.use(value));
      rest(policy, value.reading());
    }
  }

  private static void add(
      Policy policy, RuleInfo rule, Duty duty, Set<RuleInfo> rules, Set<Parameter> values) {
    rules.add(rule);
    values.addAll(duty.parameters());
    if (duty.due() == null && rule.shape() == Shape.STATE) {
      values.add(policy.organisedBy());
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
