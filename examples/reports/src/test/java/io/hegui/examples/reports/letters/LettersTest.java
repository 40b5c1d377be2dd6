package io.hegui.examples.reports.letters;

import static io.hegui.examples.reports.letters.Findings.county;
import static io.hegui.examples.reports.letters.Findings.finding;
import static io.hegui.examples.reports.letters.Findings.report;
import static io.hegui.examples.reports.letters.Findings.township;
import static io.hegui.examples.reports.letters.Findings.unit;
import static org.assertj.core.api.Assertions.assertThat;

import io.hegui.policy.Severity;
import io.hegui.report.ComplianceReport;
import io.hegui.report.SubjectPart;
import io.hegui.report.Violation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LettersTest {
  private static final SubjectPart FARMING = unit("U1", "县农业局");
  private static final SubjectPart WATER = unit("U2", "县水务局");
  private static final SubjectPart RED_ROCK = township("X1", "红岩乡");

  @Test
  void everyOwnerGetsItsOwnFindingsAndNoOthers() {
    Violation farming = finding(1, Severity.L, FARMING);
    Violation water = finding(2, Severity.H, WATER);
    Violation both = finding(3, Severity.H, FARMING, WATER);
    Letters letters = Letters.of(report(farming, water, both), Addressees.ALL);
    assertThat(letters.letters()).extracting(Letter::name).containsExactly("县农业局", "县水务局");
    assertThat(letters.letters().get(0).findings()).containsExactly(both, farming);
    assertThat(letters.letters().get(1).findings()).containsExactly(water, both);
    assertThat(letters.unaddressed()).isEmpty();
  }

  @Test
  void whatNobodyHasToSeeToIsKeptInAList() {
    Violation nobody = finding(1, Severity.H);
    Violation wholeCounty = finding(2, Severity.H, county());
    Letters letters = Letters.of(report(nobody, wholeCounty), Addressees.ALL);
    assertThat(letters.letters()).isEmpty();
    assertThat(letters.unaddressed()).containsExactly(nobody, wholeCounty);
  }

  @Test
  void lettersGoToUnitsOnlyOrToTownshipsOnlyIfAskedFor() {
    Violation unit = finding(1, Severity.H, FARMING);
    Violation township = finding(2, Severity.H, RED_ROCK);
    ComplianceReport report = report(unit, township);
    Letters units = Letters.of(report, Addressees.UNIT);
    assertThat(units.letters()).extracting(Letter::to).containsExactly(FARMING);
    assertThat(units.unaddressed()).containsExactly(township);
    Letters townships = Letters.of(report, Addressees.TOWNSHIP);
    assertThat(townships.letters()).extracting(Letter::to).containsExactly(RED_ROCK);
    assertThat(townships.unaddressed()).containsExactly(unit);
  }

  @Test
  void anOwnerThatIsNamedTwiceGetsAFindingOnce() {
    Letters letters = Letters.of(report(finding(1, Severity.H, FARMING, FARMING)), Addressees.ALL);
    assertThat(letters.letters()).hasSize(1);
    assertThat(letters.letters().get(0).findings()).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource
  void noFindingIsLostWhoeverHasToSeeToIt(Addressees addressees) {
    List<SubjectPart> owners = List.of(FARMING, WATER, RED_ROCK, county());
    Random random = new Random(7);
    List<Violation> findings = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      List<SubjectPart> some = new ArrayList<>(owners);
      Collections.shuffle(some, random);
      SubjectPart[] own = some.subList(0, random.nextInt(5)).toArray(SubjectPart[]::new);
      findings.add(finding(i, random.nextBoolean() ? Severity.H : Severity.L, own));
    }
    Letters letters = Letters.of(report(findings.toArray(Violation[]::new)), addressees);
    List<Violation> told = new ArrayList<>(letters.unaddressed());
    letters.letters().forEach(letter -> told.addAll(letter.findings()));
    assertThat(told).containsOnlyOnceElementsOf(letters.unaddressed()).containsAll(findings);
    for (Letter letter : letters.letters()) {
      assertThat(letter.findings())
          .doesNotHaveDuplicates()
          .allSatisfy(finding -> assertThat(finding.owedBy()).contains(letter.to()))
          .isSortedAccordingTo((one, other) -> one.severity().compareTo(other.severity()));
      assertThat(letters.unaddressed()).doesNotContainAnyElementsOf(letter.findings());
    }
  }

  @Test
  void anAddresseeWhoseLabelHasAnotherFormKeepsIt() {
    SubjectPart odd = unit("U」（9", "名「中」名");
    assertThat(Labels.name(odd)).isEqualTo("名「中」名");
    assertThat(Labels.name(county())).isEqualTo("全县");
    assertThat(Labels.name(unit("U1", ""))).isEqualTo("单位「」（U1）");
  }
}
