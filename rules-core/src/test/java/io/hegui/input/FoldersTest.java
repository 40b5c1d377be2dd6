package io.hegui.input;

import static io.hegui.facts.DataProblem.UNKNOWN_FILE_KIND;
import static io.hegui.facts.DataProblem.UNKNOWN_TABLE;
import static io.hegui.facts.DataProblem.UNREADABLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.hegui.facts.Column;
import io.hegui.facts.Fact;
import io.hegui.facts.FactTable;
import io.hegui.facts.Intake;
import io.hegui.facts.Row;
import io.hegui.facts.Schema;
import io.hegui.facts.Submission;
import io.hegui.facts.Township;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FoldersTest extends InFolder {
  private static final String CSV = "id,name\n%s,a\n";

  private void township(String name, String id) {
    file(name, CSV.replace("%s", id));
  }

  private Submission readFolder() {
    return SubmissionReader.standard().read(folder);
  }

  @Test
  void aFolderIsReadInTheOrderOfItsFilesNames() {
    township("乡镇.CSV", "T3");
    township("townships.csv", "T2");
    file("townships.ndjson", "{\"id\":\"T4\",\"name\":\"a\"}");
    file("all.json", "{\"townships\":[{\"id\":\"T1\",\"name\":\"a\"}]}");
    Submission read = readFolder();
    assertThat(read.facts(Township.class))
        .extracting(Township::id)
        .containsExactly("T1", "T2", "T4", "T3");
    assertThat(read.rows("townships").get(0).source().file())
        .isEqualTo(folder.resolve("all.json").toString());
    assertThat(read.findings()).isEmpty();
  }

  @Test
  void hiddenFilesAndOfficeLocksAreNoSubmission() {
    township(".townships.csv", "T1");
    township("~$townships.csv", "T2");
    file(".DS_Store", "x");
    assertThat(readFolder().findings()).isEmpty();
    assertThat(readFolder().accounts()).isEmpty();
  }

  @Test
  void anyOtherFileAndFolderIsTold() throws IOException {
    file("说明.docx", "x");
    file("townships", "x");
    Files.createDirectory(folder.resolve("old.csv"));
    Submission read = readFolder();
    assertThat(problems(read)).hasSize(3).containsOnly(UNKNOWN_FILE_KIND);
    assertThat(read.findings())
        .extracting(f -> f.value())
        .containsExactlyInAnyOrder("old.csv", "townships", "说明.docx");
    assertThat(read.findings().get(0).message().zh()).contains(".csv .json .jsonl .ndjson");
  }

  @Test
  void aFileThatNamesNoTableIsTold() {
    township("township.csv", "T1");
    Submission read = readFolder();
    assertThat(only(read).problem()).isEqualTo(UNKNOWN_TABLE);
    assertThat(only(read).table()).isEqualTo("township");
    assertThat(only(read).message().zh()).contains("乡镇（townships）");
  }

  @Test
  void aPathThatDoesNotExistIsUnreadable() {
    for (String name : List.of("nowhere", "nowhere.json", "townships.csv", "x.docx")) {
      Submission read = SubmissionReader.standard().read(folder.resolve(name));
      assertThat(only(read).problem()).as(name).isEqualTo(UNREADABLE);
      assertThat(only(read).message().zh()).contains("不存在");
      assertThat(read.holds("townships")).isFalse();
    }
  }

  @Test
  void aPathStaysRelativeInTheFindings() {
    Path here = Path.of("").toAbsolutePath().relativize(folder);
    township("townships.csv", "T1");
    Submission read = SubmissionReader.standard().read(here);
    assertThat(read.rows("townships"))
        .extracting(Row::source)
        .extracting(s -> s.file())
        .containsExactly(here.resolve("townships.csv").toString());
  }

  @Test
  void whatMayNotBeReadIsUnreadable() throws IOException {
    township("townships.csv", "T1");
    file("a.json", "{}");
    Set<PosixFilePermission> none = PosixFilePermissions.fromString("---------");
    for (String name : List.of("townships.csv", "a.json")) {
      Files.setPosixFilePermissions(folder.resolve(name), none);
    }
    assumeTrue(!Files.isReadable(folder.resolve("a.json")), "root may read anything");
    Submission read = readFolder();
    assertThat(problems(read)).containsExactly(UNREADABLE, UNREADABLE);
    assertThat(account(read, "townships")).isEqualTo("0 0 0 false");

    Files.setPosixFilePermissions(folder, none);
    try {
      assertThat(only(readFolder()).problem()).isEqualTo(UNREADABLE);
    } finally {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }
  }

  @Test
  void aTableOfWhichOneFileCannotBeReadIsIncomplete() {
    township("townships.csv", "T1");
    Submission read =
        SubmissionReader.standard().read(folder.resolve("townships.csv"), folder.resolve("乡镇.csv"));
    assertThat(account(read, "townships")).isEqualTo("1 1 0 false");
  }

  @Test
  void aFurtherFormTakesItsFiles() {
    file("a.xlsx", "x");
    FileForm form =
        new FileForm() {
          @Override
          public Set<String> extensions() {
            return Set.of("xlsx");
          }

          @Override
          public void read(Path path, String file, Intake builder) {
            TableRows rows =
                new TableRows(builder, builder.schema().table("乡镇").orElseThrow(), file, "乡镇");
            assertThat(rows.header(1, List.of("乡镇编号", "乡镇名称"))).isTrue();
            rows.row(2, List.of(new Cell.Text("T1"), new Cell.Text("a")));
            rows.row(3, List.of(new Cell.Numeral("7", false), new Cell.Text("a")));
          }
        };
    Submission read = SubmissionReader.standard().with(form).read(folder);
    assertThat(account(read, "townships")).isEqualTo("2 1 1 true");
    assertThat(only(read).source().sheet()).isEqualTo("乡镇");
  }

  /** A table that a policy of its own brings along. */
  @FactTable(name = "notes", heading = "备注")
  public record Note(@Column("内容") String text) implements Fact {}

  @Test
  void aSchemaMayHaveMoreTables() {
    file("备注.csv", "内容\nabc\n");
    Submission read = SubmissionReader.of(Schema.standard().with(List.of(Note.class))).read(folder);
    assertThat(read.facts(Note.class)).containsExactly(new Note("abc"));
  }
}
