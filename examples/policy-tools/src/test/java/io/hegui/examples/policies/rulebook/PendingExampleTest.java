package io.hegui.examples.policies.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.hegui.examples.policies.Draft;
import io.hegui.examples.policies.compile.Workbench;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A case of what is not due yet is an example, too; the plan has none. */
class PendingExampleTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void whatIsNotDueYetIsShown() throws Exception {
    Draft draft = Draft.in(folder.resolve("draft"));
    draft.add(
        "cases/1.2-ledger.yaml",
        """
        - name: 未到期 · not due yet
          period: "2017"
          asOf: 2017-01-15
          status: PENDING
          subject: "team:T1"
          facts:
            teams:
              - {id: T1, villageId: V1, formedOn: 2017-01-01}
        """);

    try (Workbench bench = Workbench.open(draft.folder())) {
      Map<String, String> pages = Rulebook.of(bench.source());
      assertThat(pages.get("en/1.2-ledger.md")).contains("**Verdict: pending**, `team:T1`: ");
      assertThat(pages.get("zh/1.2-ledger.md")).contains("**结论：未到期**，`team:T1`。");
    }
  }
}
