package io.hegui.examples.assurance.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.hegui.examples.opinion.RandomCounty;
import io.hegui.facts.ColumnType;
import io.hegui.facts.Row;
import io.hegui.facts.Submission;
import io.hegui.facts.TableSchema;
import io.hegui.policy.Policy;
import io.hegui.policy.RuleInfo;
import io.hegui.report.ComplianceReport;
import io.hegui.report.RuleSummary;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What else is submitted, or checked beside it, changes nothing about what it does not concern. */
class CompanyLawsTest {
  private static final Policy POLICY = Check.CHECKER.policies().get(0);

  /** Those that look at a whole county at once, so that two counties in one are another one. */
  private static final Set<String> COUNTY_WIDE =
      Set.of("2.3-annual-exits", "5.1-commendation", "register-households", "register-villages");

  @Test
  void anUnrelatedCountyChangesNothing() {
    Law.holds(
        (facts, check, random) -> {
          Rows own = Rows.of(facts);
          Rows strange = Rows.of(RandomCounty.of(random.nextInt(1000)).submission());
          Rows other =
              strange
                  .without(table -> !own.tables().containsKey(table))
                  .mapped(
                      (column, value) ->
                          value instanceof String id && column.type() == ColumnType.ID
                              ? "他" + id
                              : value)
                  // Waivers name their subjects otherwise than by an id.
                  .without(table -> table.name().equals("waivers"));
          // All tables that the one county has; else what is absent would differ.
          Verdicts alone = check.verdicts(facts);
          Verdicts ofOther = check.verdicts(own.withoutRows().and(other).submission());
          Verdicts both = check.verdicts(own.and(other).submission());
          return bySubject(alone).and(bySubject(ofOther)).differences(bySubject(both));
        });
  }

  private static Verdicts bySubject(Verdicts verdicts) {
    return verdicts.only(
        said ->
            !COUNTY_WIDE.contains(said.rule())
                && !said.is("COMPLIANT")
                && !said.rule().startsWith("waiver-"));
  }

  @Test
  void theCountyWideRulesAreThoseThatSpeakOfTheCounty() {
    Set<String> aboutTheCounty = new TreeSet<>();
    for (long seed = 1; seed <= 60; seed++) {
      RandomCounty county = RandomCounty.of(seed);
      ComplianceReport report =
          new Check(county.period(), county.asOf()).report(county.submission());
      report.violations().stream()
          .filter(each -> each.subject().equals("county"))
          .forEach(each -> aboutTheCounty.add(each.ruleId()));
      report.advisories().stream()
          .filter(each -> each.subject().equals("county"))
          // about a waiver of a county-wide rule
          .filter(each -> !each.id().startsWith("waiver-"))
          .forEach(each -> aboutTheCounty.add(each.id()));
    }
    assertThat(aboutTheCounty).isEqualTo(COUNTY_WIDE);
    assertThat(POLICY.rules())
        .filteredOn(rule -> rule.around().isEmpty())
        .extracting(RuleInfo::id)
        .isSubsetOf(COUNTY_WIDE);
  }

  @Test
  void aRuleSaysAloneWhatItSaysAmongAll() {
    Law.holds(
        (facts, check, random) -> {
          Verdicts all = check.verdicts(facts);
          List<String> differences = new ArrayList<>();
          for (RuleInfo rule : POLICY.rules()) {
            // One in five of each county's, or it would take a minute.
            if (random.nextInt(5) == 0) {
              ComplianceReport alone =
                  Check.CHECKER.check(facts, check.request().onlyRules(rule.id()));
              differences.addAll(
                  Verdicts.of(alone)
                      .only(said -> said.rule().equals(rule.id()))
                      .differences(all.only(said -> said.rule().equals(rule.id()))));
            }
          }
          return differences;
        });
  }

  @Test
  void anAbsentTableOnlyLeavesOpenTheRulesThatNeedIt() {
    Law.holdsWithoutLooseEnds(
        (facts, check, random) -> {
          List<TableSchema> tables = List.copyOf(Rows.of(facts).tables().keySet());
          TableSchema absent = tables.get(random.nextInt(tables.size()));
          Submission without = Rows.of(facts).without(absent::equals).submission();
          if (hasLooseEnds(facts) || isOfFewerRows(without, facts, absent)) {
            return List.of(); // what leads nowhere, or needs no rank in a social unit, is another's
          }
          boolean waivers = absent.name().equals("waivers");
          Verdicts before = check.verdicts(facts).only(said -> !needs(said.rule(), absent));
          Verdicts after = check.verdicts(without).only(said -> !needs(said.rule(), absent));
          List<String> against = new ArrayList<>();
          if (!waivers) {
            against.addAll(withoutWaivers(before).differences(withoutWaivers(after)));
          }
          for (RuleSummary rule : check.report(without).rules()) {
            if (needs(rule.ruleId(), absent) && (rule.checked() != 1 || rule.undetermined() != 1)) {
              against.add(rule.ruleId() + " says more than that it is undetermined");
            }
          }
          return against;
        });
  }

  private static boolean hasLooseEnds(Submission facts) {
    return facts.schema().tables().stream()
        .flatMap(table -> facts.rows(table.name()).stream())
        .anyMatch(Row::dangling);
  }

  /** A cadre without a rank is accepted only with the social unit. */
  private static boolean isOfFewerRows(Submission one, Submission other, TableSchema but) {
    return other.schema().tables().stream()
        .filter(table -> !table.equals(but))
        .anyMatch(table -> one.rows(table.name()).size() < other.rows(table.name()).size());
  }

  /** What is said of waivers hangs on the violations that they meet. */
  private static Verdicts withoutWaivers(Verdicts verdicts) {
    return verdicts.only(said -> !said.rule().startsWith("waiver-"));
  }

  private static boolean needs(String id, TableSchema table) {
    return POLICY.rule(id).map(rule -> rule.tables().contains(table.name())).orElse(false)
        || POLICY.advisories().stream()
            .anyMatch(each -> each.id().equals(id) && each.tables().contains(table.name()));
  }

  @Test
  void aRowSubmittedTwiceCountsOnce() {
    // Sums and numbers of rows are another matter; rows with ids are told apart by them.
    Set<String> counted = Set.of("povertyExits", "industries");
    Law.holds(
        (facts, check, random) ->
            check
                .verdicts(facts)
                .differences(
                    check.verdicts(
                        Rows.of(facts)
                            .twice(t -> t.key().isEmpty() && !counted.contains(t.name()))
                            .submission())));
  }
}
