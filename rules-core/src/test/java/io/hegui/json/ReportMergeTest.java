package io.hegui.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hegui.report.ComplianceReport;
import io.hegui.report.DataNote;
import io.hegui.report.RuleSummary;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports of shares of the facts, put together to one. */
class ReportMergeTest {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  @TempDir private Path folder;

  /** A report with one verdict of every type, of a rule that failed. */
  private static ObjectNode failed() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ReportJson.write(Reports.full(), out);
    return (ObjectNode) MAPPER.readTree(out.toByteArray());
  }

  /** The same report, of a rule that did not fail. */
  private static ObjectNode sound() throws IOException {
    ObjectNode report = failed();
    report.withArray("errors").removeAll();
    ((ObjectNode) report.path("rules").path(0)).put("errors", 0);
    return report;
  }

  private List<Path> files(ObjectNode... reports) throws IOException {
    List<Path> files = new ArrayList<>();
    for (ObjectNode report : reports) {
      Path file = folder.resolve(files.size() + ".json");
      files.add(Files.write(file, MAPPER.writeValueAsBytes(report)));
    }
    return files;
  }

  private ComplianceReport merged(ObjectNode... reports) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ReportMerge.Totals totals =
        ReportMerge.merge(files(reports), Reports.full().tables(), null, out);
    ComplianceReport report = ReportJson.read(new ByteArrayInputStream(out.toByteArray()));
    assertThat(totals.rules()).isEqualTo(report.rules());
    assertThat(totals.tables()).isEqualTo(report.tables());
    return report;
  }

  @Test
  void oneShareIsTheWhole() throws IOException {
    ComplianceReport whole = merged(sound());
    byte[] share = MAPPER.writeValueAsBytes(sound());
    assertThat(whole).isEqualTo(ReportJson.read(new ByteArrayInputStream(share)));
  }

  @Test
  void countsAreSummedAndVerdictsStandBesideEachOther() throws IOException {
    ComplianceReport whole = merged(sound(), sound(), sound());
    RuleSummary rule = whole.rules().get(0);
    assertThat(rule.compliant()).isEqualTo(6);
    assertThat(rule.violations()).isEqualTo(3);
    assertThat(rule.pending()).isEqualTo(3);
    assertThat(rule.waived()).isEqualTo(3);
    assertThat(rule.undetermined()).isEqualTo(3);
    assertThat(rule.errors()).isZero();
    assertThat(whole.violations()).hasSize(3);
    assertThat(whole.pending()).hasSize(3);
    assertThat(whole.undetermined()).hasSize(3);
    assertThat(whole.waived()).hasSize(3);
    assertThat(whole.advisories()).hasSize(3);
  }

  @Test
  void whatEveryShareSaysOfTheWholeIsSaidOnce() throws IOException {
    ComplianceReport whole = merged(sound(), sound());
    assertThat(whole.parameters()).isEqualTo(Reports.full().parameters());
    assertThat(whole.readings()).isEqualTo(Reports.full().readings());
    assertThat(whole.dataFindings()).isEqualTo(Reports.full().dataFindings());
    List<DataNote> notes = new ArrayList<>();
    ReportMerge.dataFindings(files(sound(), sound()), notes::add);
    assertThat(notes).isEqualTo(Reports.full().dataFindings());
  }

  /** What it said elsewhere would look as if it had judged everything. */
  @Test
  void aRuleThatFailedInOneShareHasFailed() throws IOException {
    ComplianceReport whole = merged(sound(), failed(), failed());
    RuleSummary rule = whole.rules().get(0);
    assertThat(rule.errors()).isOne();
    assertThat(rule.checked()).isOne();
    assertThat(rule.compliant()).isZero();
    assertThat(rule.violations()).isZero();
    assertThat(whole.errors()).isEqualTo(Reports.full().errors());
    assertThat(whole.violations()).isEmpty();
    assertThat(whole.pending()).isEmpty();
    assertThat(whole.undetermined()).isEmpty();
    assertThat(whole.waived()).isEmpty();
  }

  @Test
  void sharesOfDifferentChecksAreNotMerged() throws IOException {
    ObjectNode other = sound().put("asOf", "2016-04-01");
    assertThatThrownBy(() -> merged(sound(), other))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1.json");
    assertThatThrownBy(() -> merged())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no reports");
  }

  @Test
  void aShareThatIsCutOffIsNoShare() throws IOException {
    List<Path> files = files(sound(), sound());
    byte[] whole = Files.readAllBytes(files.get(1));
    Files.write(files.get(1), java.util.Arrays.copyOf(whole, whole.length / 2));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThatThrownBy(() -> ReportMerge.merge(files, List.of(), null, out))
        .isInstanceOf(IOException.class);
  }
}
