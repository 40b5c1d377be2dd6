package io.hegui.examples.benchmarks.contenders;

import io.hegui.examples.benchmarks.plain.CsvFacts;
import io.hegui.examples.benchmarks.plain.Finding;
import io.hegui.examples.opinion.Opinion;
import io.hegui.examples.opinion.Params;
import io.hegui.examples.opinion.SecondOpinion;
import java.util.List;

/** All rules by hand. */
final class HandWritten implements PlainContender {
  @Override
  public List<Finding> check(CsvFacts facts) {
    return SecondOpinion.violations(facts, Task.PERIOD, Task.AS_OF, Params.defaults()).stream()
        .map(HandWritten::finding)
        .toList();
  }

  private static Finding finding(Opinion opinion) {
    return new Finding(opinion.ruleId(), opinion.subject(), opinion.occurrence(), opinion.kind());
  }
}
