package io.hegui.examples.policies.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.hegui.examples.policies.Draft;
import io.hegui.examples.policies.compile.Workbench;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing is found where nothing is wrong. */
class CleanPolicyTest {
  private static final Path MODULES = Path.of(System.getProperty("basedir", "."), "..", "..");

  @TempDir private Path folder = Path.of("");

  private static List<Finding> examine(Path policy) throws Exception {
    try (Workbench bench = Workbench.open(policy)) {
      return Linter.examine(bench.source());
    }
  }

  @Test
  void thePlanIsClean() throws Exception {
    assertThat(examine(MODULES.resolve("rules-drl"))).isEmpty();
  }

  @Test
  void aPolicyWithTablesOfItsOwnIsClean() throws Exception {
    assertThat(examine(MODULES.resolve("examples/policy-pack"))).isEmpty();
  }

  @Test
  void whatTheBenchBeginsIsClean() throws Exception {
    assertThat(examine(Draft.in(folder.resolve("draft")).folder())).isEmpty();
  }

  @Test
  void anExceptionLetsItsFindingPassAndNoOther() throws Exception {
    Draft draft = Draft.in(folder.resolve("draft"));
    draft.change("cases/1.2-ledger.yaml", "  kind: LATE\n", "  kind: MISSING\n");
    assertThat(examine(draft.folder()))
        .extracting(Finding::check)
        .containsExactly(Check.KIND_WITHOUT_TEST);

    draft.add(
        "lint.yaml",
        "- check: kind-without-test\n  about: 1.2-ledger\n  because: tested elsewhere\n");
    assertThat(examine(draft.folder())).isEmpty();

    draft.add("lint.yaml", "- check: kind-without-test\n  about: 1.3-other\n  because: none\n");
    assertThat(examine(draft.folder()))
        .extracting(Finding::check, Finding::file, Finding::line)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(Check.EXCEPTION_UNUSED, "lint.yaml", 4));
  }

  @Test
  void anExceptionWithoutAReasonIsNone() throws Exception {
    Draft draft = Draft.in(folder.resolve("draft"));
    draft.change("cases/1.2-ledger.yaml", "  kind: LATE\n", "  kind: MISSING\n");
    draft.add("lint.yaml", "- check: kind-without-test\n  about: 1.2-ledger\n");
    assertThat(examine(draft.folder()))
        .extracting(Finding::check)
        .containsExactly(Check.EXCEPTION_UNUSED, Check.KIND_WITHOUT_TEST);
  }
}
