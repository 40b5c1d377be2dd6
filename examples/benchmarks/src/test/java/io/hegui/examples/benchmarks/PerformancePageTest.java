package io.hegui.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PerformancePageTest {
  @TempDir private Path folder;

  private PerformancePage page(String text) throws IOException {
    return new PerformancePage(Files.writeString(folder.resolve("page.md"), text));
  }

  @Test
  void newFiguresTakeThePlaceOfTheOldOnesAndNothingElseChanges() throws IOException {
    PerformancePage page =
        page("before\n" + PerformancePage.BEGIN + "old\n" + PerformancePage.END + "after\n");
    page.write("new\n");
    page.write("newest\n");
    assertThat(page.file())
        .hasContent(
            "before\n" + PerformancePage.BEGIN + "newest\n\n" + PerformancePage.END + "after\n");
  }

  @Test
  void pageWithoutAPlaceForThemIsLeftAlone() throws IOException {
    PerformancePage page = page("text\n");
    assertThatThrownBy(() -> page.write("new\n")).isInstanceOf(IOException.class);
    assertThat(page.file()).hasContent("text\n");
  }
}
