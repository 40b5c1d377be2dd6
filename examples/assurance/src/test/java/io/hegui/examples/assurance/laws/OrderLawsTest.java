package io.hegui.examples.assurance.laws;

import io.hegui.check.ComplianceChecker;
import java.util.List;
import org.junit.jupiter.api.Test;

class OrderLawsTest {
  @Test
  void theOrderOfRowsAndTablesDoesNotMatter() {
    Law.holds(
        (facts, check, random) ->
            same(
                Check.json(check.report(Rows.of(facts).submission())),
                Check.json(check.report(Rows.of(facts).shuffled(random).submission()))));
  }

  @Test
  void theOrderOfRulesDoesNotMatter() {
    ComplianceChecker shuffled = ComplianceChecker.from(new ShuffledRules.Loader());
    Law.holds(
        (facts, check, random) ->
            same(
                Check.json(check.report(facts)),
                Check.json(shuffled.check(facts, check.request()))));
  }

  private static List<String> same(String one, String other) {
    return one.equals(other) ? List.of() : List.of(one, "is not", other);
  }
}
