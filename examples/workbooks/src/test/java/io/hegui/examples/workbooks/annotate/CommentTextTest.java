package io.hegui.examples.workbooks.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CommentTextTest {
  private static String text(String comment) {
    Finding finding = new Finding("3.2-single-team", "村.xlsx", Mark.MEDIUM, comment, List.of());
    return CommentText.of(List.of(finding), Locale.CHINESE);
  }

  @Test
  void aCommentKeepsItsLines() {
    assertThat(text("一村一队\n村「上村」")).isEqualTo("一村一队\n村「上村」");
  }

  /** A name may hold what a terminal obeys, or what shows the words behind it in another order. */
  @Test
  void nothingInACommentSteersOrTurnsAround() {
    assertThat(text("上\u001b[2J\u009b31m\u007f村\u202e\u2066！")).isEqualTo("上␛[2J�31m␡村��！");
  }
}
