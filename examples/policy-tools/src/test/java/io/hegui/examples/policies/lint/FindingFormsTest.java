package io.hegui.examples.policies.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.hegui.examples.policies.Draft;
import io.hegui.examples.policies.compile.Workbench;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A finding says the same in every form: check, file, line, message. */
class FindingFormsTest {
  @TempDir private Path folder = Path.of("");

  private List<Finding> findings = List.of();

  private interface Form {
    void write(ByteArrayOutputStream out) throws IOException;
  }

  @BeforeEach
  void examine() throws Exception {
    Draft draft = Draft.in(folder.resolve("draft"));
    draft.change("cases/1.2-ledger.yaml", "  kind: LATE\n", "  kind: MISSING\n");
    try (Workbench bench = Workbench.open(draft.folder())) {
      findings = Linter.examine(bench.source());
    }
  }

  private static String written(Form form) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    form.write(out);
    return out.toString(StandardCharsets.UTF_8).replace(" : ", ":").replaceAll("\\s+", " ");
  }

  @Test
  void asJsonInBothLanguages() throws Exception {
    Finding finding = findings.get(0);
    assertThat(written(out -> FindingsAsJson.write(findings, out)))
        .contains("\"check\":\"kind-without-test\"")
        .contains("\"file\":\"" + finding.file() + "\"")
        .contains("\"line\":" + finding.line())
        .contains(finding.message().zh(), finding.remedy().en());
  }

  @Test
  void asSarifForToolsThatShowItAtItsLine() throws Exception {
    Finding finding = findings.get(0);
    assertThat(written(out -> FindingsAsSarif.write(findings, Locale.ENGLISH, out)))
        .contains("\"version\":\"2.1.0\"")
        .contains("\"ruleId\":\"kind-without-test\"")
        .contains("\"startLine\":" + finding.line())
        .contains("\"uri\":\"" + finding.file() + "\"");
  }
}
