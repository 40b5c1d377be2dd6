package io.hegui.examples.policies.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.hegui.examples.policies.Draft;
import io.hegui.examples.policies.compile.Workbench;
import io.hegui.testkit.Coverage;
import io.hegui.testkit.Coverage.Item;
import io.hegui.testkit.Coverage.What;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the cases of a policy show, and what a gap looks like. */
class CoverageTest {
  @TempDir private Path folder = Path.of("");

  private static Coverage coverage(Draft draft) throws Exception {
    try (Workbench bench = Workbench.open(draft.folder())) {
      return CaseRun.coverage(bench.source()).orElseThrow();
    }
  }

  @Test
  void whatTheBenchBeginsShowsEveryRuleKindAndBoundary() throws Exception {
    Draft draft = Draft.in(folder.resolve("draft"));
    try (Workbench bench = Workbench.open(draft.folder())) {
      assertThat(CaseRun.of(bench.source(), Set.of())).isNotEmpty().allMatch(CaseResult::passed);
    }

    Coverage coverage = coverage(draft);

    assertThat(coverage.hasAllRulesAndKinds()).isTrue();
    assertThat(coverage.of(What.BOUNDARY))
        .extracting(Item::name)
        .contains("draft.team.members.min = 3 → 2", "draft.team.members.min = 3 → 4");
    assertThat(coverage.missing(What.PARAMETER))
        .allMatch(parameter -> parameter.name().startsWith("draft.deadline.organised"));
  }

  @Test
  void aKindThatNoCaseShowsIsNamed() throws Exception {
    Draft draft = Draft.in(folder.resolve("draft"));
    draft.delete("cases/1.2-ledger.yaml");

    Coverage coverage = coverage(draft);

    assertThat(coverage.missing(What.RULE)).extracting(Item::rule).containsExactly("1.2-ledger");
    assertThat(coverage.missing(What.KIND))
        .extracting(Item::name)
        .containsExactlyInAnyOrder("MISSING", "LATE");
    assertThat(coverage.hasAllRulesAndKinds()).isFalse();
    List<String> lines = CoverageText.lines(coverage, Locale.ENGLISH);
    assertThat(lines).contains("    no case: 1.2-ledger LATE");
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    CoverageJson.write(coverage, json);
    assertThat(json.toString(StandardCharsets.UTF_8).replaceAll("\\s", ""))
        .contains("{\"what\":\"RULE\",\"rule\":\"1.2-ledger\",\"name\":\"\",\"covered\":false}");
  }
}
