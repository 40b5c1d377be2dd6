package io.hegui.examples.reports.formats;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.hegui.examples.reports.Dossier;
import io.hegui.facts.Submission;
import io.hegui.facts.Village;
import io.hegui.report.ComplianceReport;
import io.hegui.report.Difference;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SarifReportTest {
  private static final Schema SCHEMA = schema();

  private static Schema schema() {
    try (InputStream in =
        Objects.requireNonNull(
            SarifReportTest.class.getResourceAsStream("sarif-schema-2.1.0.json"))) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4).getSchema(in);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static JsonNode log(Dossier dossier, Locale locale) {
    try {
      return JsonMapper.builder()
          .build()
          .readTree(Dossiers.written(new SarifReport(), dossier, locale));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static JsonNode run(Dossier dossier) {
    return log(dossier, Locale.ENGLISH).path("runs").path(0);
  }

  private static List<JsonNode> results(Dossier dossier) {
    List<JsonNode> results = new ArrayList<>();
    run(dossier).path("results").forEach(results::add);
    return results;
  }

  @Test
  void itIsWhatTheSchemaOfOasisDemands() {
    for (Dossier dossier : List.of(Dossiers.full(), Dossiers.clean(), Dossiers.compared())) {
      for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
        assertThat(SCHEMA.validate(log(dossier, locale))).isEmpty();
      }
    }
  }

  @Test
  void theSchemaRefusesWhatIsNone() throws IOException {
    assertThat(SCHEMA.validate(JsonMapper.builder().build().readTree("{\"version\":\"2.1.0\"}")))
        .isNotEmpty();
  }

  @Test
  void everyRuleIsToldWithItsLevel() {
    JsonNode driver = run(Dossiers.full()).path("tool").path("driver");
    assertThat(driver.path("name").asText()).isEqualTo("Hegui");
    assertThat(driver.path("version").asText()).isEqualTo("0.1.0");
    assertThat(driver.path("rules").findValuesAsText("id"))
        .containsExactly("3.2-village-team", "3.3-caseload-min", "5.1-veto", "posting-overlap");
    JsonNode rule = driver.path("rules").path(0);
    assertThat(rule.path("defaultConfiguration").path("level").asText()).isEqualTo("error");
    assertThat(rule.path("help").path("text").asText()).isEqualTo("3.2 (must): who owes what");
  }

  @Test
  void aResultNamesItsRuleItsRowAndTheViolation() {
    JsonNode result = results(Dossiers.full()).get(0);
    assertThat(result.path("ruleId").asText()).isEqualTo("3.2-village-team");
    assertThat(result.path("ruleIndex").asInt()).isZero();
    assertThat(result.path("level").asText()).isEqualTo("error");
    assertThat(result.path("partialFingerprints").path("violationId/v1").asText())
        .isEqualTo("0000000000000007");
    JsonNode place = result.path("locations").path(0).path("physicalLocation");
    assertThat(place.path("artifactLocation").path("uri").asText()).isEqualTo("data/%E6%9D%91.csv");
    assertThat(place.path("region").path("startLine").asInt()).isEqualTo(8);
    assertThat(result.path("locations").path(0).path("logicalLocations"))
        .extracting(each -> each.path("fullyQualifiedName").asText())
        .containsExactly("villages", "village:V07");
    assertThat(result.path("relatedLocations")).hasSize(1);
    assertThat(result.has("baselineState")).isFalse();
  }

  @Test
  void whatTheDataHoldsMakesNoLink() {
    assertThat(results(Dossiers.full()).get(1).path("message").path("text").asText())
        .contains("\\[x\\](http://a.b)");
  }

  @Test
  void aWaiverSuppressesAndAMissingTableLeavesOpen() {
    List<JsonNode> results = results(Dossiers.full());
    assertThat(results)
        .extracting(result -> result.path("kind").asText())
        .containsExactly("fail", "fail", "fail", "open", "informational");
    JsonNode suppression = results.get(2).path("suppressions").path(0);
    assertThat(suppression.path("status").asText()).isEqualTo("accepted");
    assertThat(suppression.path("justification").asText()).contains("抗洪抢险", "2016-04-30");
  }

  @Test
  void faultsAndDataFindingsAreNotifications() {
    JsonNode invocation = run(Dossiers.full()).path("invocations").path(0);
    assertThat(invocation.path("executionSuccessful").asBoolean()).isFalse();
    JsonNode notifications = invocation.path("toolExecutionNotifications");
    assertThat(notifications)
        .extracting(each -> each.path("level").asText())
        .containsExactly("error", "error", "warning");
    assertThat(notifications.path(0).path("associatedRule").path("id").asText())
        .isEqualTo("5.1-veto");
    JsonNode place = notifications.path(1).path("locations").path(0);
    assertThat(place.path("physicalLocation").path("artifactLocation").path("uri").asText())
        .isEqualTo("%E5%8E%BF%20%E8%A1%A8.xlsx");
    assertThat(place.path("logicalLocations"))
        .extracting(each -> each.path("name").asText())
        .containsExactly("走访", "date");
    JsonNode clean = run(Dossiers.clean()).path("invocations").path(0);
    assertThat(clean.path("executionSuccessful").asBoolean()).isTrue();
  }

  @Test
  void againstTheLastReportResultsHaveTheirState() {
    assertThat(results(Dossiers.compared()))
        .extracting(result -> result.path("baselineState").asText())
        .containsExactly("unchanged", "new", "", "", "", "absent");
  }

  @Test
  void whatIsToBeVerifiedIsNotAbsentButToBeReviewed() {
    ComplianceReport now = Dossiers.full().report();
    Difference difference =
        Difference.between(
            now, Dossiers.clean().report(), Submission.builder().table(Village.class).build());
    JsonNode result = results(Dossiers.clean().against(difference)).get(0);
    assertThat(result.path("kind").asText()).isEqualTo("review");
    assertThat(result.path("baselineState").asText()).isEqualTo("updated");
    assertThat(SCHEMA.validate(log(Dossiers.clean().against(difference), Locale.CHINESE)))
        .isEmpty();
  }

  @Test
  void theFilesThatWereCheckedHaveTheirDigest() {
    JsonNode artifact = run(Dossiers.full()).path("artifacts").path(0);
    assertThat(artifact.path("hashes").path("sha-256").asText()).hasSize(64);
    assertThat(artifact.path("length").asInt()).isEqualTo(120);
  }

  @ParameterizedTest
  @CsvSource({
    "a b.csv, a%20b.csv",
    "a:b.csv, ./a:b.csv",
    "数据/村#1?.csv, %E6%95%B0%E6%8D%AE/%E6%9D%91%231%3F.csv",
    "/data/x/村.csv, file:///data/x/%E6%9D%91.csv",
    "C:\\x y\\z.csv, file:///C:/x%20y/z.csv",
    "//server/x.csv, file:////server/x.csv",
    "100%.csv, 100%25.csv"
  })
  void aFilesNameBecomesAReference(String file, String uri) {
    assertThat(SarifPlaces.uri(file)).isEqualTo(uri);
  }

  @Test
  void theSameDossierGivesTheSameBytes() {
    assertThat(Dossiers.bytes(new SarifReport(), Dossiers.compared(), Locale.CHINESE))
        .isEqualTo(Dossiers.bytes(new SarifReport(), Dossiers.compared(), Locale.CHINESE));
  }
}
