package io.hegui.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hegui.facts.Column;
import io.hegui.facts.Fact;
import io.hegui.facts.FactTable;
import io.hegui.facts.Key;
import io.hegui.facts.Ref;
import io.hegui.facts.Schema;
import io.hegui.facts.TableSchema;
import io.hegui.facts.Vocabulary;
import io.hegui.facts.Word;
import io.hegui.text.Text;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tables that a policy brings along. */
class PolicyTablesTest {
  /** How somebody comes to work. */
  public enum Way implements Word {
    ON_FOOT("步行");

    private final String word;

    Way(String word) {
      this.word = word;
    }

    @Override
    public String word() {
      return word;
    }
  }

  @FactTable(name = "attendance", heading = "考勤", subject = "attendance")
  public record Attendance(
      @Column("编号") @Key String id,
      @Column("队员") @Ref("postings") String postingId,
      @Column("方式") Way way)
      implements Fact {}

  @FactTable(name = "villages", heading = "村子")
  public record OtherVillage(@Column("名称") String name) implements Fact {}

  @FactTable(name = "presence", heading = "考勤")
  public record Presence(@Column("名称") String name) implements Fact {}

  @FactTable(name = "own", heading = "自家", subject = "cadre")
  public record OwnCadre(@Column("编号") @Key String id) implements Fact {}

  @FactTable(name = "astray", heading = "迷路")
  public record Astray(@Column("去处") @Ref("nowhere") String to) implements Fact {}

  @FactTable(name = "twice", heading = "重复")
  public record Twice(@Column("名称") String one, @Column("名称") String other) implements Fact {}

  public record Unnamed(@Column("名称") String name) implements Fact {}

  @TempDir Path folder = Path.of("");

  private PolicyFiles policy(Class<?>... tables) {
    return new PolicyFolder(folder, "trial").with("trial", List.of(tables));
  }

  @Test
  void standBehindTheDataContracts() {
    Schema schema = policy(Attendance.class).schema();

    List<TableSchema> standard = Schema.standard().tables();
    assertThat(schema.tables().subList(0, standard.size())).isEqualTo(standard);
    assertThat(schema.table("考勤")).map(TableSchema::name).contains("attendance");
    assertThat(schema.tables()).hasSize(standard.size() + 1);
  }

  @Test
  void areKnownWithoutThePoliciesRules() {
    policy(Attendance.class);

    Schema schema = PolicyFiles.schema(new PolicyFolder(folder, "trial").loader());

    assertThat(schema.table("attendance")).isPresent();
  }

  @Test
  void countInTheDigest() {
    String without = policy().digest();

    assertThat(policy(Attendance.class).digest()).isNotEqualTo(without);
  }

  @Test
  void areCalledByTheirWordsFromAReportAlone() {
    TableSchema table = policy(Attendance.class).schema().table("attendance").orElseThrow();

    Vocabulary words = Vocabulary.standardAnd(List.of(table.words()));

    assertThat(words.table("attendance")).isEqualTo(new Text("考勤", "attendance"));
    assertThat(words.column("attendance", "way")).isEqualTo(new Text("方式", "way"));
    assertThat(words.value("attendance", "way", "ON_FOOT")).isEqualTo(new Text("步行", "ON_FOOT"));
    assertThat(words.value("attendance", "id", "A;1")).isEqualTo(new Text("A;1", "A;1"));
    assertThat(words.table("villages").zh()).isEqualTo("村");
    assertThat(words.table("unheard")).isEqualTo(new Text("unheard", "unheard"));
    assertThat(words.tables()).endsWith("attendance");
  }

  @Test
  void mayNotHaveTheNameOfAnother() {
    assertRefused(OtherVillage.class, "two tables are called \"villages\"", "Village");
  }

  @Test
  void mayNotHaveTheChineseNameOfAnother() {
    assertThatThrownBy(() -> policy(Attendance.class, Presence.class))
        .isInstanceOf(PolicyException.class)
        .hasMessageContaining("two tables are called \"考勤\"")
        .hasMessageContaining(Attendance.class.getName())
        .hasMessageContaining(Presence.class.getName());
  }

  @Test
  void mayNotHaveTheSubjectOfAnother() {
    assertRefused(OwnCadre.class, "two tables are called \"cadre\"", "io.hegui.facts.Cadre");
  }

  @Test
  void mustReferToTables() {
    assertRefused(Astray.class, "Astray.to refers to \"nowhere\"");
  }

  @Test
  void mayNotHaveTwoColumnsOfOneHeading() {
    assertRefused(Twice.class, "has two columns called 名称");
  }

  @Test
  void mustBeDescribed() {
    assertRefused(Unnamed.class, "is not a record with @FactTable");
    assertRefused(String.class, "table java.lang.String does not implement io.hegui.facts.Fact");
  }

  @Test
  void mustBeThere() throws Exception {
    policy(Attendance.class);
    Path manifest = folder.resolve(PolicyFiles.MANIFEST);
    String text = Files.readString(manifest);
    Files.writeString(manifest, text.replace("$Attendance", "$Gone"));

    assertThatThrownBy(() -> PolicyFiles.discover(new PolicyFolder(folder, "trial").loader()))
        .isInstanceOf(PolicyException.class)
        .hasMessageContaining("$Gone cannot be loaded");
  }

  private void assertRefused(Class<?> table, String... words) {
    assertThatThrownBy(() -> policy(table))
        .isInstanceOf(PolicyException.class)
        .hasMessageContaining("policy trial cannot be used")
        .hasMessageContainingAll(words);
  }
}
