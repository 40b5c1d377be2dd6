package io.hegui.examples.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PapersTest {
  private static final List<String> COMMANDS =
      List.of("check", "explain", "due", "notice", "draw", "rules", "ledger", "sample");

  @TempDir static Path share = Path.of("");

  @BeforeAll
  static void write() throws IOException {
    Path changes = Files.writeString(share.resolve("changes"), "changed\n");
    Papers.main(
        new String[] {share.toString(), "1.2.3", "2026-01-01T00:00:00Z", changes.toString()});
  }

  private static String page(String name) throws IOException {
    try (InputStream in =
        new GZIPInputStream(Files.newInputStream(share.resolve("man/" + name + ".gz")))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void everyCommandHasItsPageInBothLanguages() throws IOException {
    for (String command : COMMANDS) {
      assertThat(page("man1/hegui-" + command + ".1"))
          .startsWith(".TH \"HEGUI\\-" + command.toUpperCase(Locale.ROOT) + "\" \"1\" \"2026")
          .contains("hegui 1.2.3", ".SH \"OPTIONS\"", "\\fB\\-\\-lang\\fR \\fIzh|en\\fR")
          .doesNotContain("null", "${", "[]");
      assertThat(page("zh_CN/man1/hegui-" + command + ".1")).contains(".SH \"选项\"", "环境变量");
    }
    assertThat(page("man1/hegui.1"))
        .contains(COMMANDS.stream().map(each -> "\\fBhegui\\-" + each).toList());
  }

  @Test
  void aPageTellsArgumentsOptionsAndExitCodes() throws IOException {
    assertThat(page("man1/hegui-check.1"))
        .contains("hegui\\-check \\- Reads facts")
        .contains(".TP\n\\fIPATH\\fR\nthe facts: files or folders")
        .contains(".TP\n\\fB\\-\\-period\\fR \\fIPERIOD\\fR\nwhat is checked")
        .contains(".TP\n\\fB3\\fR\nthe data could not be read in full");
    assertThat(page("man1/hegui-draw.1")).contains("how many households; default 20");
  }

  @Test
  void completionOffersValuesAsTheHelpWritesThem() throws IOException {
    String bash = Files.readString(share.resolve("bash-completion/completions/hegui"));
    assertThat(bash).contains("(\"township\" \"village\" \"rank\" \"unit\")", "--deadline");
    assertThat(Files.readString(share.resolve("zsh/vendor-completions/_hegui")))
        .startsWith("#compdef hegui\n");
  }

  @Test
  void theSamePapersGiveTheSameBytes() throws IOException {
    Path again = Files.createDirectory(share.resolve("again"));
    String changes = share.resolve("changes").toString();
    Papers.main(new String[] {again.toString(), "1.2.3", "2026-01-01T00:00:00Z", changes});
    try (Stream<Path> files = Files.walk(again)) {
      assertThat(files.filter(Files::isRegularFile))
          .hasSizeGreaterThan(2 * COMMANDS.size())
          .allSatisfy(
              file ->
                  assertThat(share.resolve(again.relativize(file))).hasSameBinaryContentAs(file));
    }
  }
}
