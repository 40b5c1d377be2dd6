package io.hegui.examples.policies.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.hegui.examples.policies.Draft;
import io.hegui.examples.policies.PolicyFolder;
import io.hegui.examples.policies.compile.CompilationException;
import io.hegui.examples.policies.compile.Workbench;
import java.nio.file.Files;
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
  void aFaultInTheJavaThatIsMadeOfARule() throws Exception {
    Draft draft = Draft.in(folder.resolve("draft"));
    draft.change(TEAM, "$min : number )", "$min : limit )");
    draft.change(TEAM, "$count < $min )", "$min.number() > $count + $postings )");
    isFoundAt(draft, "rule \"1.1-team-members BELOW_MINIMUM\"");
  }

  private static final String TRAINING =
      """
      package cn.example.draft;
      import io.hegui.facts.*;
      @FactTable(name = "trainings", heading = "培训")
      public record Training(@Column("编号") @Key String id, @Column("村") @Ref("village") String v)
          implements Fact {}
      """;

  private static Draft withTable(Path folder, String source) throws Exception {
    Draft draft = Draft.in(folder);
    draft.add("policy.yaml", "tables:\n  - cn.example.draft.Training\n");
    Path java = folder.resolve("src/main/java/cn/example/draft/Training.java");
    Files.createDirectories(java.resolveSibling(""));
    Files.writeString(java, source);
    return draft;
  }

  @Test
  void aTableOfItsOwnThatTheLibraryRefusesIsNamed() throws Exception {
    Draft draft = withTable(folder.resolve("draft"), TRAINING);
    assertThat(examine(draft))
        .extracting(Finding::check, Finding::file)
        .containsExactly(tuple(Check.POLICY_LOAD, "src/main/java/cn/example/draft/Training.java"));
  }

  @Test
  void aTableOfItsOwnThatDoesNotCompile() throws Exception {
    Draft draft = withTable(folder.resolve("draft"), TRAINING.replace("@Key String", "@Key Sting"));
    List<Finding> found;
    try (Workbench bench = Workbench.open(draft.folder())) {
      found = Linter.examine(bench.source());
    } catch (CompilationException e) {
      found = Linter.ofFaults(PolicyFolder.at(draft.folder()), e);
    }
    assertThat(found)
        .extracting(Finding::check, Finding::line)
        .contains(tuple(Check.JAVA_COMPILE, 4));
  }

  @Test
  void aCaseThatCannotBeRead() throws Exception {
    Draft draft = Draft.in(folder.resolve("draft"));
    draft.change("cases/1.2-ledger.yaml", "  kind: LATE", "  kinds: LATE");
    draft.change("cases/1.1-team-members.yaml", "teamId: T1, cadreId: C1", "team: T1, cadreId: C1");
    assertThat(examine(draft))
        .filteredOn(finding -> finding.check() == Check.CASE_MALFORMED)
        .extracting(Finding::about, Finding::line)
        .contains(
            tuple("1.2-ledger", draft.line("cases/1.2-ledger.yaml", "a day later is late")),
            tuple("1.1-team-members", 1));
  }

  @Test
  void whatTheLibraryRefuses() throws Exception {
    Draft draft = Draft.in(folder.resolve("draft"));
    draft.change("ledger.yaml", "  class: encoded", "  class: encodedd");
    assertThat(examine(draft)).extracting(Finding::check).containsExactly(Check.POLICY_LOAD);
  }
}
