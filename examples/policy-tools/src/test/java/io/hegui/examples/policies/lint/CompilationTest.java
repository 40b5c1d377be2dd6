package io.hegui.examples.policies.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.hegui.examples.policies.Draft;
import io.hegui.examples.policies.compile.Workbench;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What only the compiler finds is led back to its rule and line. */
class CompilationTest {
  private static final String TEAM = "1.1-team-members.drl";

  @TempDir private Path folder = Path.of("");

  private List<Finding> examine(Draft draft) throws Exception {
    try (Workbench bench = Workbench.open(draft.folder())) {
      return Linter.examine(bench.source());
    }
  }

  private void isFoundAt(Draft draft, String text) throws Exception {
    assertThat(examine(draft))
        .anySatisfy(
            finding -> {
              assertThat(finding.check()).isEqualTo(Check.DRL_COMPILE);
              assertThat(finding.file()).endsWith(TEAM);
              assertThat(finding.line()).isEqualTo(draft.line(TEAM, text));
            });
  }

  @Test
  void anArgumentOfTheWrongType() throws Exception {
    Draft draft = Draft.in(folder.resolve("draft"));
    draft.change(TEAM, ".soughtIn( \"postings\", \"teamId\", $team )", ".soughtIn( $postings )");
    isFoundAt(draft, ".soughtIn( $postings )");
  }

  @Test
  void whatTheLibraryRefuses() throws Exception {
    Draft draft = Draft.in(folder.resolve("draft"));
    draft.change("ledger.yaml", "  class: encoded", "  class: encodedd");
    assertThat(examine(draft)).extracting(Finding::check).containsExactly(Check.POLICY_LOAD);
  }
}
