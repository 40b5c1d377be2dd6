package io.hegui.examples.reports.formats;

import static org.assertj.core.api.Assertions.assertThat;

import io.hegui.examples.reports.ReportForm;
import io.hegui.text.Visible;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever prints a report on a terminal prints what a county wrote; Markdown has its own test. */
class HarmlessFormsTest {
  static Stream<ReportForm> forms() {
    return Stream.of(new CsvReport(), new JunitReport(), new SarifReport());
  }

  @ParameterizedTest
  @MethodSource("forms")
  void nothingSteersATerminalOrTurnsALineAround(ReportForm form) {
    String written = Dossiers.written(form, Dossiers.compared(), Locale.CHINESE);
    assertThat(written).contains("␛").doesNotContain("\\u001b");
    assertThat(written.lines()).allMatch(line -> line.codePoints().noneMatch(Visible::steers));
  }
}
