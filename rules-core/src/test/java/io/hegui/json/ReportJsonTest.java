package io.hegui.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hegui.report.Basis;
import io.hegui.report.ComplianceReport;
import io.hegui.report.Difference;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportJsonTest {

  private static String write(ComplianceReport report) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ReportJson.write(report, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static ComplianceReport read(String json) throws IOException {
    return ReportJson.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
  }

  private static JsonNode tree() throws IOException {
    return JsonMapper.builder().build().readTree(write(Reports.full()));
  }

  @Test
  void aReportIsReadBackAsItWas() throws IOException {
    assertThat(read(write(Reports.full()))).isEqualTo(Reports.full());
  }

  @Test
  void aReportThatWasReadBackGivesTheSameBytes() throws IOException {
    assertThat(write(read(write(Reports.full())))).isEqualTo(write(Reports.full()));
  }

  @Test
  void chineseStandsAsItIs() throws IOException {
    assertThat(write(Reports.full())).contains("驻村工作队").doesNotContain("\\u");
  }

  @Test
  void theTopLevelHasTheKeysOfTheContract() throws IOException {
    assertThat(keys(tree()))
        .contains(
            "violations",
            "pending",
            "undetermined",
            "waived",
            "advisories",
            "rules",
            "dataFindings",
            "tables",
            "policy",
            "asOf",
            "period");
    assertThat(tree().path("asOf").asText()).isEqualTo("2016-03-31");
    assertThat(tree().path("period").asText()).isEqualTo("2016Q1");
    assertThat(keys(tree().path("policy"))).contains("id", "version", "digest");
  }

  @Test
  void aReportFromBeforePoliciesHadPartsIsRead() throws IOException {
    ObjectNode old = (ObjectNode) tree();
    ((ObjectNode) old.path("policy")).remove("parts");

    ComplianceReport read = read(old.toString());

    assertThat(read.policy().parts()).isEmpty();
    assertThat(read.policy().id()).isEqualTo(tree().path("policy").path("id").asText());
  }

  @Test
  void everyVerdictHasItsIdentity() throws IOException {
    for (String list : List.of("violations", "pending", "undetermined", "waived", "errors")) {
      JsonNode verdicts = tree().path(list);
      assertThat(verdicts.size()).as(list).isEqualTo(1);
      assertThat(keys(verdicts.path(0))).as(list).contains("ruleId", "subject", "occurrence");
    }
    assertThat(tree().path("violations").path(0).path("kind").asText()).isEqualTo("ABOVE_MAXIMUM");
  }

  @Test
  void everyRuleHasItsCounts() throws IOException {
    assertThat(keys(tree().path("rules").path(0)))
        .contains(
            "ruleId",
            "clause",
            "checked",
            "compliant",
            "violations",
            "pending",
            "waived",
            "undetermined");
  }

  @Test
  void everyDataFindingSaysWhere() throws IOException {
    JsonNode finding = tree().path("dataFindings").path(0);
    assertThat(keys(finding))
        .contains("table", "file", "sheet", "row", "column", "value", "problem");
    assertThat(finding.path("row").isInt()).isTrue();
    assertThat(finding.path("problem").asText()).isEqualTo("BAD_DATE");
  }

  @Test
  void everyTableHasItsAccount() throws IOException {
    JsonNode table = tree().path("tables").path(0);
    assertThat(keys(table)).contains("name", "read", "accepted", "rejected");
    assertThat(table.path("read").asInt()).isEqualTo(3);
  }

  @Test
  void evidenceSaysWhatItIs() throws IOException {
    JsonNode evidence = tree().path("violations").path(0).path("evidence");
    assertThat(evidence.path(0).path("type").asText()).isEqualTo("shown");
    assertThat(evidence.path(1).path("type").asText()).isEqualTo("sought");
    assertThat(keys(evidence.path(0).path("values"))).containsExactly("teamId", "from", "cadreId");
  }

  @Test
  void whatAReportRestsOnStandsBehindItAndIsReadBack() throws IOException {
    Basis basis = new Basis("hegui 1", List.of(new Basis.Item(Basis.Role.FACTS, "县.xlsx", "ab12")));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ReportJson.write(Reports.full(), basis, out);
    assertThat(read(out.toString(StandardCharsets.UTF_8))).isEqualTo(Reports.full());
    assertThat(ReportJson.readBasis(new ByteArrayInputStream(out.toByteArray()))).contains(basis);
    assertThat(basis.of(Basis.Role.FACTS)).isEqualTo(basis.items());
    assertThat(basis.of(Basis.Role.LIBRARY)).isEmpty();
  }

  @Test
  void aReportThatDoesNotSayWhatItRestsOnHasNoBasis() throws IOException {
    byte[] json = write(Reports.full()).getBytes(StandardCharsets.UTF_8);
    assertThat(ReportJson.readBasis(new ByteArrayInputStream(json))).isEmpty();
  }

  @Test
  void aDifferenceIsWrittenWithBothItsSidesAndItsChanges() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    DifferenceJson.write(Difference.between(Reports.full(), Reports.full()), out);
    JsonNode json = JsonMapper.builder().build().readTree(out.toByteArray());
    assertThat(json.at("/before/period").asText()).isEqualTo("2016Q1");
    assertThat(json.at("/after/violations").asInt()).isOne();
    assertThat(json.at("/counts/UNCHANGED").asInt()).isOne();
    assertThat(json.at("/changes/0/id").asText()).isEqualTo("0123456789abcdef");
  }

  @Test
  void fieldsOfALaterVersionArePassedOver() throws IOException {
    String later = write(Reports.full()).replaceFirst("\\{", "{ \"later\" : [ 1 ],");
    assertThat(read(later)).isEqualTo(Reports.full());
  }

  @Test
  void whatIsNoReportIsRefused() {
    for (String json : List.of("", "{}", "[]", "null", "{ \"policy\" : null }", "not json")) {
      assertThatExceptionOfType(IOException.class).as(json).isThrownBy(() -> read(json));
    }
    assertThatExceptionOfType(JsonProcessingException.class).isThrownBy(() -> read("{}"));
  }

  @Test
  void streamsStayOpen() throws IOException {
    Watched out = new Watched();
    ReportJson.write(Reports.full(), out);
    assertThat(out.closed).isFalse();
    boolean[] closed = new boolean[1];
    try (InputStream in =
        new ByteArrayInputStream(out.toByteArray()) {
          @Override
          public void close() {
            closed[0] = true;
          }
        }) {
      assertThat(ReportJson.read(in)).isEqualTo(Reports.full());
      assertThat(closed[0]).isFalse();
    }
  }

  private static final class Watched extends ByteArrayOutputStream {
    private boolean closed;

    @Override
    public void close() {
      closed = true;
    }
  }

  private static List<String> keys(JsonNode node) {
    return node.properties().stream().map(java.util.Map.Entry::getKey).toList();
  }
}
