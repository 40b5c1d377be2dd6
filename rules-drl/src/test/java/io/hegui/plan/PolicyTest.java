package io.hegui.plan;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.hegui.plan.fixture.Broken;
import io.hegui.plan.fixture.County;
import io.hegui.plan.fixture.Verdicts;
import io.hegui.policy.AdvisoryInfo;
import io.hegui.policy.Kind;
import io.hegui.policy.Parameter;
import io.hegui.policy.Policy;
import io.hegui.policy.RuleInfo;
import io.hegui.report.ComplianceReport;
import io.hegui.report.ParameterUse;
import io.hegui.report.ReadingUse;
import io.hegui.report.Violation;
import io.hegui.text.Text;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The policy as a whole: what it says of itself, and that its files fit together. */
class PolicyTest {
  private static final Path RESOURCES = Path.of("src", "main", "resources");
  private static final Path FOLDER = RESOURCES.resolve(Path.of("io", "hegui", "plan"));
  private static final Policy POLICY = Verdicts.checker().policies().get(0);

  @Test
  void theClassPathHoldsThisPolicyAlone() {
    assertThat(Verdicts.checker().policies())
        .extracting(Policy::id)
        .containsExactly("county-plan-2015");
  }

  @Test
  void theRulesAreThoseOfThePlan() {
    assertThat(POLICY.rules())
        .extracting(PolicyTest::asWritten)
        .containsExactlyInAnyOrderElementsOf(PlanText.RULES);
  }

  private static PlanText.Rule asWritten(RuleInfo rule) {
    return new PlanText.Rule(
        rule.id(),
        rule.clause().number(),
        rule.severity(),
        rule.strength(),
        rule.shape(),
        rule.inArrears(),
        rule.kinds(),
        // The order of a rule's tables says nothing.
        PlanText.rule(rule.id()).tables().stream()
                .collect(toSet())
                .equals(Set.copyOf(rule.tables()))
            ? PlanText.rule(rule.id()).tables()
            : rule.tables(),
        rule.around(),
        rule.readings());
  }

  @Test
  void everyRuleAndEveryKindFiresOnSomeFixture() {
    Set<String> fired = new TreeSet<>();
    for (Broken broken : Broken.all()) {
      violations(broken).forEach(each -> fired.add(each.ruleId() + " " + each.kind()));
    }
    Set<String> declared = new TreeSet<>();
    for (RuleInfo rule : POLICY.rules()) {
      rule.kinds().forEach(kind -> declared.add(rule.id() + " " + kind));
    }
    assertThat(fired).isEqualTo(declared);
  }

  @Test
  void everySourceIsListedAndEveryListedSourceExists() throws IOException {
    List<String> listed = new ArrayList<>();
    boolean inSources = false;
    for (String line :
        Files.readAllLines(RESOURCES.resolve(Path.of("META-INF", "hegui", "policy.yaml")))) {
      inSources = line.startsWith(" ") ? inSources : line.equals("sources:");
      if (inSources && line.strip().startsWith("- ")) {
        listed.add(line.strip().substring(2));
      }
    }
    assertThat(listed).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(sources());
  }

  private static List<String> sources() throws IOException {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files
          .map(file -> FOLDER.relativize(file).toString().replace('\\', '/'))
          .filter(file -> file.endsWith(".drl"))
          .toList();
    }
  }

  private static String allSources() throws IOException {
    StringBuilder all = new StringBuilder();
    for (String source : sources()) {
      all.append(Files.readString(FOLDER.resolve(source), StandardCharsets.UTF_8));
    }
    return all.toString();
  }

  @Test
  void sourcesLieBesideTheCompiledRules() throws IOException {
    for (String source : sources()) {
      assertThat(PolicyTest.class.getResource("/io/hegui/plan/" + source)).as(source).isNotNull();
    }
  }

  @Test
  void noRuleHoldsANumberOrADateOrAText() throws IOException {
    assertThat(allSources().lines().filter(line -> !line.strip().startsWith("//")))
        .noneMatch(line -> line.matches(".*\\b20[12]\\d\\b.*"))
        .noneMatch(line -> line.matches(".*[<>]=? *[2-9].*"))
        .noneMatch(line -> line.matches(".*[\\u4e00-\\u9fff].*"))
        .noneMatch(line -> line.matches(".*\\b(salience|modify|global|function (?!io\\.)).*"));
  }

  @Test
  void everyParameterIsUsedByARuleOrByTheWholePolicy() throws IOException {
    String sources = allSources();
    for (Parameter parameter : POLICY.parameters().all()) {
      boolean named =
          sources.contains('"' + parameter.name() + '"')
              || sources.contains('"' + parameter.family() + '"');
      boolean wholePolicy =
          List.of("plan.from", "plan.to", "deadline.organised", "frequency.minimumShare")
              .contains(parameter.name());
      assertThat(named || wholePolicy).as(parameter.name()).isTrue();
    }
  }

  /** R5 says why a place is read as undecidable: no rule can rest on it. */
  @Test
  void noTableThatGrowsWithTheNationIsLookedAtWhole() {
    assertThat(POLICY.tablesAroundNothing())
        .containsExactlyInAnyOrder("villages", "commendations", "povertyExits");
    assertThat(POLICY.tablesCounted()).containsExactly("households");
  }

  /** Another rule's duty may be of the same subject. */
  @Test
  void whatBreaksOrFulfilsADutyAsksForItsOwnRules() {
    for (RuleInfo rule : POLICY.rules()) {
      assertThat(POLICY.sources().rule(rule.id()))
          .filteredOn(block -> !block.name().equals(rule.id()))
          .allMatch(block -> block.text().contains("Duty( rule == \"" + rule.id() + "\""));
    }
  }

  @Test
  void anAdvisoryNeedsTheTablesThatItLooksAt() {
    assertThat(POLICY.advisories())
        .extracting(each -> each.id() + " " + each.tables() + each.counted() + each.around())
        .containsExactlyInAnyOrder(
            "posting-overlap [postings, teams][]units",
            "register-households [households][households]",
            "register-villages [villages][]");
  }

  @Test
  void everyReadingIsNamedByARuleOrAParameter() {
    Set<String> named = new TreeSet<>();
    POLICY.rules().forEach(rule -> named.addAll(rule.readings()));
    POLICY.parameters().all().forEach(parameter -> named.add(parameter.reading()));
    named.remove("");
    named.add("R5");
    assertThat(named).isEqualTo(new TreeSet<>(POLICY.readings().keySet()));
  }

  /** Which readings the parameters rest on is set down once more, by hand, in parameters.txt. */
  @Test
  void everyParameterNamesItsClauseAndReading() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(PolicyTest.class.getResourceAsStream("parameters.txt"))) {
      assertThat(POLICY.parameters().all())
          .extracting(each -> (each.name() + " " + each.clause() + " " + each.reading()).strip())
          .containsExactlyInAnyOrderElementsOf(
              new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
    }
  }

  @Test
  void theSpanOfThePlanIsThatOfItsText() {
    assertThat(POLICY.from()).hasToString("2015-09-01");
    assertThat(POLICY.to()).hasToString("2020-12-31");
    assertThat(POLICY.organisedBy().date()).hasToString("2015-09-20");
  }

  @Test
  void everyMessageBelongsToARuleAndAKindThatExist() {
    Set<String> allowed = new TreeSet<>();
    for (AdvisoryInfo advisory : POLICY.advisories()) {
      allowed.addAll(List.of(advisory.id(), advisory.id() + ".title"));
    }
    for (RuleInfo rule : POLICY.rules()) {
      for (String part : List.of("title", "duty", "expected")) {
        allowed.add(rule.id() + "." + part);
      }
      for (Kind kind : rule.kinds()) {
        allowed.addAll(List.of(rule.id() + "." + kind, rule.id() + "." + kind + ".mend"));
      }
    }
    Set<String> ids = POLICY.rules().stream().map(RuleInfo::id).collect(toSet());
    assertThat(POLICY.messages().keys())
        .allMatch(
            key ->
                allowed.contains(key)
                    || (key.contains(".at.")
                        && ids.contains(key.substring(0, key.indexOf(".at.")))));
  }

  @Test
  void noRenderedMessageKeepsAPlaceholderOrLacksWords() {
    for (Broken broken : Broken.all()) {
      for (Violation violation : violations(broken)) {
        assertThat(
                List.of(
                    violation.message(),
                    violation.remedy(),
                    violation.expected(),
                    violation.observed()))
            .allSatisfy(PolicyTest::isFinished);
      }
    }
    POLICY
        .rules()
        .forEach(rule -> List.of(rule.title(), rule.duty()).forEach(PolicyTest::isFinished));
  }

  private static void isFinished(Text text) {
    assertThat(text.zh())
        .isNotBlank()
        .doesNotContain("{", "}")
        .matches("(?s).*[\\u4e00-\\u9fff].*");
    assertThat(text.en()).isNotBlank().doesNotContain("{", "}").matches("(?s).*[A-Za-z].*");
  }

  /** The plan is not ours to copy: its own wording of a duty stands in no message. */
  @Test
  void noMessageQuotesThePlan() {
    List<String> wordings = List.of("1名县级领导联系1个乡镇", "12户", "2-3户", "一帮一", "三好、两富", "每批次不得少于");
    for (String key : POLICY.messages().keys()) {
      String zh = POLICY.messages().find(key).orElseThrow().zh();
      assertThat(wordings).as(key).noneMatch(zh::contains);
    }
  }

  @Test
  void aReportNamesTheParametersAndReadingsThatItRestsOn() {
    ComplianceReport report = County.county().verdicts("3.3-caseload-max").report();
    assertThat(report.parameters()).isEmpty();
    report =
        Broken.all().stream()
            .filter(broken -> broken.rule().equals("3.3-caseload-max"))
            .findFirst()
            .orElseThrow()
            .verdicts()
            .report();
    assertThat(report.parameters())
        .extracting(ParameterUse::name)
        .containsExactly(
            "caseload.COUNTY_LEADER.max", "deadline.organised", "plan.from", "plan.to");
    assertThat(report.readings())
        .extracting(ReadingUse::id)
        .containsExactly("R1", "R8", "R20", "R24");
    assertThat(report.violations().get(0).parameters())
        .extracting(ParameterUse::name, ParameterUse::value)
        .containsExactly(org.assertj.core.api.Assertions.tuple("caseload.COUNTY_LEADER.max", "3"));
  }

  private static List<Violation> violations(Broken broken) {
    return broken.verdicts().report().violations();
  }
}
