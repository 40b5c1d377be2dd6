package io.hegui.examples.policies.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.hegui.facts.ColumnSchema;
import io.hegui.facts.Fact;
import io.hegui.facts.TableAccount;
import io.hegui.facts.TableSchema;
import io.hegui.policy.RuleInfo;
import io.hegui.policy.RuleSources;
import io.hegui.testkit.Case;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The fields that a page names are those that the rule reads, and its examples fill in no other.
 */
class NeededFieldsTest {
  private static final RuleSources SOURCE = Plan.POLICY.sources();
  // the contract wants them of some rows, whatever a rule reads
  private static final Set<String> WANTED = Set.of("cadres.rank", "units.townshipId");

  static List<RuleInfo> rules() {
    return Plan.POLICY.rules();
  }

  static List<Case> examples() {
    return Plan.EXAMPLES.all();
  }

  /** Whatever an example fills in that the rule does not read would only distract. */
  @ParameterizedTest
  @MethodSource("examples")
  void anExampleHoldsNothingThatDoesNotMatter(Case example) {
    NeededFields needed = NeededFields.of(Plan.POLICY, SOURCE, example.rule());
    for (TableAccount account : example.facts().accounts()) {
      TableSchema table = example.facts().schema().table(account.name()).orElseThrow();
      if (table.name().equals("waivers")) {
        continue;
      }
      assertThat(example.rule().tables()).contains(table.name());
      Set<String> read = needed.in(table);
      for (ColumnSchema column : table.columns()) {
        String field = table.name() + "." + column.name();
        boolean called =
            column.required() || read.contains(column.name()) || WANTED.contains(field);
        assertThat(called || isBlank(example, table, column)).as(field).isTrue();
      }
    }
  }

  private static boolean isBlank(Case example, TableSchema table, ColumnSchema column) {
    for (Fact fact : example.facts().facts(table.type())) {
      Object value = column.value(fact);
      if (value != null && !(value instanceof Collection<?> words && words.isEmpty())) {
        return false;
      }
    }
    return true;
  }

  @Test
  void everyTableThatARuleNeedsHasAFieldThatItReads() {
    for (RuleInfo rule : rules()) {
      NeededFields needed = NeededFields.of(Plan.POLICY, SOURCE, rule);
      for (String table : rule.tables()) {
        assertThat(needed.in(needed.table(table))).as("%s %s", rule.id(), table).isNotEmpty();
      }
    }
  }
}
