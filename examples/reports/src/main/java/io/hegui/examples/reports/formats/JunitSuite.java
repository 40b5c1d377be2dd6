package io.hegui.examples.reports.formats;

import io.hegui.examples.reports.formats.JunitCase.Outcome;
import java.util.List;

/**
 * The cases of one rule.
 *
 * @param id the rule's id
 * @param name the rule's id and title
 */
record JunitSuite(String id, String name, List<JunitCase> cases) {
  long count(Outcome outcome) {
    return cases.stream().filter(each -> each.outcome() == outcome).count();
  }
}
