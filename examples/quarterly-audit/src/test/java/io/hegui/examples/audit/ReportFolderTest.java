package io.hegui.examples.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFolderTest {
  @TempDir Path folder = Path.of("");

  private static final Content WHOLE = to -> to.write('x');
  private static final Content CUT =
      to -> {
        to.write('x');
        throw new IOException("disk full");
      };

  @Test
  void allFilesAreWritten() throws IOException {
    new ReportFolder(folder).with("a", WHOLE).with("b", WHOLE).write();
    assertThat(TwoQuarters.names(folder)).containsExactly("a", "b");
  }

  @Test
  void ifOneFailsNoneIsTouched() throws IOException {
    Files.writeString(folder.resolve("a"), "old");
    ReportFolder reports = new ReportFolder(folder).with("a", WHOLE).with("b", CUT);
    assertThatIOException().isThrownBy(reports::write).withMessage("disk full");
    assertThat(TwoQuarters.names(folder)).containsExactly("a");
    assertThat(folder.resolve("a")).hasContent("old");
  }

  @Test
  void aFolderThatWasMadeForThemGoesAgain() throws IOException {
    ReportFolder reports = new ReportFolder(folder.resolve("x/y")).with("a", CUT);
    assertThatIOException().isThrownBy(reports::write);
    assertThat(TwoQuarters.names(folder)).isEmpty();
  }

  @Test
  void aFolderInTheWayOfAFileIsLeftAlone() throws IOException {
    Files.createDirectory(folder.resolve("b"));
    ReportFolder reports = new ReportFolder(folder).with("a", WHOLE).with("b", WHOLE);
    assertThatIOException().isThrownBy(reports::write);
    assertThat(TwoQuarters.names(folder)).containsExactly("b");
  }

  @Test
  void whatAKilledRunOfTheSameNumberLeftStandsInNobodysWay() throws IOException {
    long number = ProcessHandle.current().pid();
    Files.writeString(folder.resolve(".a." + number + ".part"), "cut o");
    new ReportFolder(folder).with("a", WHOLE).write();
    assertThat(folder.resolve("a")).hasContent("x");
    assertThat(TwoQuarters.names(folder)).containsExactly("a");
  }
}
