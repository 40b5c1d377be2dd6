package io.hegui.examples.reports.formats;

import static org.assertj.core.api.Assertions.assertThat;

import io.hegui.examples.reports.Dossier;
import io.hegui.examples.reports.ReportForm;
import io.hegui.report.ComplianceReport;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Counties write national ids where keys, names or dates belong. */
class NationalIdsTest {
  private static final String ID = "51000019490131001X";
  private static final String MASKED = "510000********001X";

  static List<ReportForm> forms() {
    return List.of(new CsvReport(), new SarifReport(), new JunitReport());
  }

  private static Dossier withId(boolean masked) {
    ComplianceReport like = Dossiers.full().report();
    return Dossier.of(
        new ComplianceReport(
            like.policy(),
            like.period(),
            like.from(),
            like.to(),
            like.asOf(),
            masked,
            like.rules(),
            List.of(Dossiers.violation(ID, ID)),
            like.pending(),
            like.undetermined(),
            like.waived(),
            like.errors(),
            like.advisories(),
            like.parameters(),
            like.readings(),
            like.dataFindings(),
            like.tables()));
  }

  @ParameterizedTest
  @MethodSource("forms")
  void areMaskedWhereverTheyStand(ReportForm form) {
    assertThat(Dossiers.written(form, withId(true), Locale.CHINESE))
        .contains(MASKED)
        .doesNotContain(ID);
  }

  @ParameterizedTest
  @MethodSource("forms")
  void areWholeInAReportThatIsNotMasked(ReportForm form) {
    assertThat(Dossiers.written(form, withId(false), Locale.CHINESE))
        .contains(ID)
        .doesNotContain(MASKED);
  }
}
