package io.hegui.examples.audit.impact;

import io.hegui.policy.Clause;
import io.hegui.text.Text;
import java.util.List;

/** By what the duties that a change touches are counted. */
public enum Grouping {
  CLAUSE {
    @Override
    List<Text> of(Shift shift) {
      return List.of(new Clause(shift.clause()).text());
    }
  },
  RULE {
    @Override
    List<Text> of(Shift shift) {
      return List.of(new Text(shift.ruleId(), shift.ruleId()));
    }
  },
  TOWNSHIP {
    @Override
    List<Text> of(Shift shift) {
      return shift.townships();
    }
  },
  RANK {
    @Override
    List<Text> of(Shift shift) {
      return shift.ranks();
    }
  };

  /** Where a duty is counted; nowhere if it has to do with none, several times if with several. */
  abstract List<Text> of(Shift shift);
}
