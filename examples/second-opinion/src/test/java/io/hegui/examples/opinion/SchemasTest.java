package io.hegui.examples.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.hegui.check.CheckRequest;
import io.hegui.check.ComplianceChecker;
import io.hegui.check.Limits;
import io.hegui.facts.Fact;
import io.hegui.facts.Row;
import io.hegui.facts.Submission;
import io.hegui.facts.TableAccount;
import io.hegui.input.SubmissionReader;
import io.hegui.json.ReportJson;
import io.hegui.report.ComplianceReport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is read and written fits the schemas that the library's jar holds. */
class SchemasTest {
  private static final ComplianceChecker CHECKER = ComplianceChecker.fromClassPath();
  private static final Schema SUBMISSION = schema("submission");
  private static final Schema REPORT = schema("report");
  private static final int COUNTIES = 20;

  @TempDir Path folder = Path.of("");

  private static Schema schema(String name) {
    String path = "/META-INF/hegui/schema/" + name + ".schema.json";
    try (InputStream in = SchemasTest.class.getResourceAsStream(path)) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(Objects.requireNonNull(in));
    } catch (IOException e) {
      throw new LinkageError(path, e);
    }
  }

  @Test
  void whatFitsTheSchemaOfASubmissionIsReadAsItStands() throws IOException {
    for (long seed = 1; seed <= COUNTIES; seed++) {
      Submission county = RandomCounty.of(seed).submission();
      String json = Shrink.describe(county);
      assertThat(SUBMISSION.validate(json, InputFormat.JSON)).as("county %d", seed).isEmpty();
      Path file = folder.resolve("facts.json");
      Files.writeString(file, json);
      Submission read = SubmissionReader.standard().read(file);
      for (TableAccount table : county.accounts()) {
        assertThat(facts(read, table.name()))
            .usingRecursiveComparison()
            .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
            .isEqualTo(facts(county, table.name()));
      }
    }
  }

  private static List<Fact> facts(Submission submission, String table) {
    return submission.rows(table).stream().<Fact>map(Row::fact).toList();
  }

  @Test
  void theSchemaOfASubmissionRefusesWhatIsNone() {
    for (String wrong :
        List.of(
            "[]",
            "{\"village\":[]}",
            "{\"villages\":[{\"id\":\"V1\"}]}",
            "{\"commendations\":[{\"heldOn\":\"gestern\"}]}",
            "{\"povertyExits\":[{\"year\":2015,\"persons\":-1}]}",
            "{\"ledgers\":[{\"teamId\":7,\"establishedOn\":\"2015-09-01\"}]}")) {
      assertThat(SUBMISSION.validate(wrong, InputFormat.JSON)).as(wrong).isNotEmpty();
    }
  }

  @Test
  void reportsFitTheirSchema() throws IOException {
    for (long seed = 1; seed <= COUNTIES; seed++) {
      RandomCounty county = RandomCounty.of(seed);
      CheckRequest request = CheckRequest.of(county.period()).asOf(county.asOf());
      assertFits(CHECKER.check(county.submission(), request));
      assertFits(CHECKER.check(county.submission(), request.within(Limits.NONE.findings(1))));
    }
  }

  private static void assertFits(ComplianceReport report) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ReportJson.write(report, out);
    String json = out.toString(StandardCharsets.UTF_8);
    assertThat(REPORT.validate(json, InputFormat.JSON)).isEmpty();
    assertThat(REPORT.validate(json.replace("\"masked\"", "\"veiled\""), InputFormat.JSON))
        .isNotEmpty();
  }
}
