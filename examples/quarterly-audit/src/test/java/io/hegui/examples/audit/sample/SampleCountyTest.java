package io.hegui.examples.audit.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.base.Splitter;
import io.hegui.facts.Fact;
import io.hegui.facts.Household;
import io.hegui.facts.Submission;
import io.hegui.facts.TableSchema;
import io.hegui.facts.Township;
import io.hegui.facts.Unit;
import io.hegui.facts.UnitLevel;
import io.hegui.facts.Village;
import io.hegui.facts.Waiver;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SampleCountyTest {
  /** Every rule of chapter 3 with each of its kinds, as policy/rules.md has them. */
  private static final String CHAPTER_3 =
      """
      3.1-township-leader MISSING
      3.1-township-leader ABOVE_MAXIMUM
      3.1-leader-townships ABOVE_MAXIMUM
      3.1-leader-rank INELIGIBLE
      3.1-supervision-group MISSING
      3.1-group-leader MISSING
      3.1-group-leader ABOVE_MAXIMUM
      3.1-group-leader INELIGIBLE
      3.1-group-seat MISSING
      3.2-village-support MISSING
      3.2-village-team MISSING
      3.2-single-team ABOVE_MAXIMUM
      3.2-captain MISSING
      3.2-captain ABOVE_MAXIMUM
      3.2-captain-eligibility INELIGIBLE
      3.2-vice-captain MISSING
      3.2-vice-captain-eligibility INELIGIBLE
      3.2-member-seat MISSING
      3.3-household-helper MISSING
      3.3-helper-eligibility INELIGIBLE
      3.3-caseload-max ABOVE_MAXIMUM
      3.3-caseload-min BELOW_MINIMUM
      """;

  @Test
  void theCountyHasThePlansOwnSize() {
    Submission county = SampleCounty.compliant(1).submission();

    List<Village> poor = county.facts(Village.class).stream().filter(Village::poor).toList();
    assertThat(poor).hasSize(35);
    assertThat(poor.stream().map(Village::townshipId).distinct()).hasSize(10);
    assertThat(county.facts(Household.class)).hasSize(2425);
    assertThat(county.facts(Unit.class).stream().map(Unit::level).collect(Collectors.toSet()))
        .containsExactlyInAnyOrder(UnitLevel.values());
  }

  @Test
  void everyTableHasRowsAndOnlyAFaultyCountyHasWaivers() {
    assertThat(emptyTables(SampleCounty.compliant(1).submission())).containsExactly("waivers");
    assertThat(emptyTables(SampleCounty.withFaults(1).submission())).isEmpty();
  }

  private static List<String> emptyTables(Submission county) {
    assertThat(county.schema().tables()).allMatch(table -> county.holds(table.name()));
    return county.schema().tables().stream()
        .map(TableSchema::name)
        .filter(name -> county.rows(name).isEmpty())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7, 34, 35, 61, 100, 300})
  void whateverTheSizeNothingIsWrongWithTheData(int villages) {
    SampleCounty county =
        SampleCounty.generate(villages, villages, Horizon.standard(), villages >= 35);

    assertThat(county.submission().findings()).isEmpty();
    assertThat(county.submission().facts(Village.class))
        .filteredOn(Village::poor)
        .hasSize(villages);
    assertThat(county.submission().facts(Household.class))
        .hasSize((int) Math.round(villages * 2425 / 35.0));
  }

  @Test
  void theHorizonMayGrowToThePlansEnd() {
    Horizon all = Horizon.until(LocalDate.of(2020, 12, 31));

    assertThat(SampleCounty.generate(1, 35, all, true).submission().findings()).isEmpty();
  }

  @Test
  void theSameSeedGivesTheSameCountyAndAnotherSeedAnother() {
    SampleCounty once = SampleCounty.withFaults(7);
    SampleCounty again = SampleCounty.withFaults(7);

    assertThat(again.faults()).isEqualTo(once.faults());
    for (TableSchema table : once.submission().schema().tables()) {
      assertThat(again.submission().facts(table.type()))
          .isEqualTo(once.submission().facts(table.type()));
    }
    assertThat(SampleCounty.withFaults(8).submission().facts(Household.class))
        .isNotEqualTo(once.submission().facts(Household.class));
  }

  @Test
  void theListedFaultsCoverEveryRuleAndKindOfChapterThree() {
    Set<String> covered =
        SampleCounty.withFaults(1).faults().stream()
            .filter(fault -> fault.outcome() == Fault.Outcome.VIOLATION)
            .filter(fault -> fault.ruleId().startsWith("3."))
            .map(fault -> fault.ruleId() + " " + fault.kind())
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(covered)
        .containsExactlyInAnyOrderElementsOf(Splitter.on('\n').omitEmptyStrings().split(CHAPTER_3));
  }

  @Test
  void noTwoFaultsAreTheSameAndEachNamesWhatIsThere() {
    SampleCounty county = SampleCounty.withFaults(1);

    assertThat(county.faults())
        .extracting(fault -> fault.ruleId() + fault.subject() + fault.occurrence())
        .doesNotHaveDuplicates();
    Set<String> ids = ids(county.submission());
    for (Fault fault : county.faults()) {
      for (String part : Splitter.on('/').split(fault.subject())) {
        assertThat(ids).contains(part.substring(part.indexOf(':') + 1));
      }
    }
  }

  private static Set<String> ids(Submission county) {
    Set<String> ids = new TreeSet<>();
    for (TableSchema table : county.schema().tables()) {
      table
          .key()
          .ifPresent(
              key -> {
                for (Fact fact : county.facts(table.type())) {
                  ids.add(String.valueOf(key.value(fact)));
                }
              });
    }
    return ids;
  }

  @Test
  void oneFaultIsWaivedAndTheOtherWaiversServeNothing() {
    SampleCounty county = SampleCounty.withFaults(1);

    assertThat(county.submission().facts(Waiver.class)).hasSize(3);
    assertThat(county.faults())
        .filteredOn(fault -> fault.outcome() == Fault.Outcome.WAIVED)
        .hasSize(1);
    assertThat(county.faults())
        .filteredOn(fault -> fault.outcome() == Fault.Outcome.ADVISORY)
        .extracting(Fault::ruleId)
        .containsExactly("waiver-expired", "waiver-unused");
  }

  @Test
  void aCountyWithoutFaultsListsNone() {
    assertThat(SampleCounty.compliant(1).faults()).isEmpty();
  }

  @Test
  void aCountyTooSmallForTheFaultsIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SampleCounty.generate(1, 34, Horizon.standard(), true))
        .withMessageContaining("35 villages");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SampleCounty.generate(1, 0, Horizon.standard(), false));
  }

  @Test
  void placesAreRealUntilTheCountyIsRepeated() {
    assertThat(SampleCounty.compliant(1).submission().facts(Township.class))
        .hasSize(15)
        .allMatch(township -> township.id().startsWith("513228"))
        .contains(new Township("513228102", "色尔古镇"));
    Submission twice = SampleCounty.generate(1, 61, Horizon.standard(), false).submission();
    assertThat(twice.facts(Township.class))
        .hasSize(30)
        .contains(new Township("990001102", "色尔古镇（演示1）"));
    assertThat(twice.facts(Village.class))
        .extracting(Village::name)
        .contains("四美村", "正街社区", "四美村（演示1）");
  }
}
