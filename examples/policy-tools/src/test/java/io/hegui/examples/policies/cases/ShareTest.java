package io.hegui.examples.policies.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.hegui.examples.policies.Draft;
import io.hegui.examples.policies.compile.Workbench;
import io.hegui.examples.policies.lint.Linter;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The share that the how-to shows: a rule that calculates by a static method of its policy. */
class ShareTest {
  private static final String RULE = "2.2-stationed";

  @TempDir private Path folder = Path.of("");

  private static String resource(String name) throws Exception {
    try (InputStream in =
        Objects.requireNonNull(ShareTest.class.getResourceAsStream("share/" + name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String example(String name, boolean second, String expected) {
    return String.format(
        Locale.ROOT,
        """
    - name: %s
      period: "2017Q1"
      checked: 1
    %s  facts:
        teams: [{id: T1, villageId: V1, formedOn: 2017-01-01}]
        postings:
          - {id: P1, teamId: T1, cadreId: C1, role: CAPTAIN, stationed: true, from: 2017-01-01}
          - {id: P2, teamId: T1, cadreId: C2, role: MEMBER, stationed: %s, from: 2017-01-01}
          - {id: P3, teamId: T1, cadreId: C3, role: MEMBER, stationed: false, from: 2017-01-01}
    """,
        name,
        expected,
        second);
  }

  @Test
  void aShareIsComparedWithWhatStandsBehindThePoint() throws Exception {
    Draft draft = Draft.in(folder.resolve("draft"));
    draft.change("policy.yaml", "sources:\n", "sources:\n  - " + RULE + ".drl\n");
    draft.add(RULE + ".drl", resource(RULE + ".drl"));
    draft.add(
        "parameters.yaml",
        """
        draft.stationed.min:
          clause: "2.2"
          zh: 驻村比例
          en: share
          values:
            2017-01-01: 0.6
        """);
    for (String language : Set.of("zh", "en")) {
      for (String key : Set.of("title", "duty", "BELOW_MINIMUM", "BELOW_MINIMUM.mend")) {
        draft.add("messages_" + language + ".properties", RULE + "." + key + " = share\n");
      }
    }
    draft.change("ledger.yaml", "[1.1-team-members]", "[1.1-team-members, " + RULE + "]");
    draft.add("cases/" + RULE + ".yaml", example("two of three", true, ""));
    draft.add(
        "cases/" + RULE + ".yaml",
        example("one of three", false, "  status: VIOLATION\n  kind: BELOW_MINIMUM\n"));
    Path java = draft.folder().resolve("src/main/java/cn/example/draft/Share.java");
    Files.createDirectories(java.resolveSibling(""));
    Files.writeString(java, resource("Share.java"));

    try (Workbench bench = Workbench.open(draft.folder())) {
      assertThat(Linter.examine(bench.source())).isEmpty();
      assertThat(CaseRun.of(bench.source(), Set.of(RULE))).hasSize(2).allMatch(CaseResult::passed);
    }
  }
}
