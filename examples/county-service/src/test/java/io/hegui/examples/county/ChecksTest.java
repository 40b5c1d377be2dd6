package io.hegui.examples.county;

import static org.assertj.core.api.Assertions.assertThat;

import io.hegui.check.CheckRequest;
import io.hegui.check.ComplianceChecker;
import io.hegui.examples.county.Client.Answer;
import io.hegui.json.ReportJson;
import io.hegui.report.ComplianceReport;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class ChecksTest {
  private static final Client COUNTY = Running.shared().as("county");

  @BeforeAll
  static void theSampleIsThere() {
    assertThat(COUNTY.submit(Sample.json()).status()).isEqualTo(200);
  }

  private static ComplianceReport expected() {
    return Running.shared()
        .bean(ComplianceChecker.class)
        .check(Sample.submission(), CheckRequest.of("2016Q1"));
  }

  @Test
  void theVerdictsAreTheLibrarys() throws IOException {
    ComplianceReport report =
        ReportJson.read(new ByteArrayInputStream(COUNTY.get("/api/report").response().body()));
    assertThat(report.rules()).isEqualTo(expected().rules());
    assertThat(report.violations()).hasSameSizeAs(expected().violations());
    assertThat(report.violations().stream().map(each -> each.id() + each.message()))
        .isEqualTo(
            expected().violations().stream().map(each -> each.id() + each.message()).toList());
  }

  @Test
  void theOverviewCountsWhatTheListHolds() {
    JsonNode check = COUNTY.get("/api/check?period=2016Q1&asOf=2016-03-31").json();
    assertThat(check.get("violations").asInt()).isEqualTo(expected().violations().size());
    check
        .get("townships")
        .forEach(
            tally ->
                assertThat(
                        COUNTY
                            .get("/api/findings?township=" + tally.at("/who/id").asString())
                            .json()
                            .get("total"))
                    .isEqualTo(tally.get("violations")));
    check
        .get("severities")
        .properties()
        .forEach(
            each ->
                assertThat(
                        COUNTY.get("/api/findings?severity=" + each.getKey()).json().get("total"))
                    .isEqualTo(each.getValue()));
  }

  @Test
  void findingsComeByPages() {
    int total = expected().violations().size();
    JsonNode last = COUNTY.get("/api/findings?size=10&page=" + (total / 10 + 1)).json();
    assertThat(last.get("items")).hasSize(total % 10);
    assertThat(COUNTY.get("/api/findings?page=1000000000&size=500").json().get("items")).isEmpty();
    assertThat(COUNTY.get("/api/findings?size=501").problem()).isEqualTo("page-out-of-range");
    assertThat(COUNTY.get("/api/findings?page=x").status()).isEqualTo(400);
  }

  @Test
  void aFindingIsExplained() {
    String id = expected().violations().get(0).id();
    JsonNode explained = COUNTY.get("/api/findings/" + id).json();
    assertThat(explained.at("/violation/id").asString()).isEqualTo(id);
    assertThat(explained.at("/steps/0/topic").asString()).isEqualTo("CLAUSE");
    assertThat(explained.at("/steps/0/name/zh").asString()).isEqualTo("条款");
    assertThat(COUNTY.get("/api/findings/ffffffffffffffff").problem()).isEqualTo("no-such-finding");
  }

  @Test
  void whatIsDueComesTheSoonestFirst() {
    JsonNode due = COUNTY.get("/api/due?size=500").json();
    assertThat(due.get("total").asInt()).isEqualTo(expected().pending().size());
    assertThat(due.get("items"))
        .extracting(each -> each.get("due").asString())
        .isSorted()
        .isNotEmpty();
    JsonNode soon = COUNTY.get("/api/due?within=40&size=500").json();
    assertThat(soon.get("items")).allMatch(each -> each.get("daysLeft").asInt() <= 40);
  }

  @Test
  void periodAndDayAreChosen() {
    JsonNode check = COUNTY.get("/api/check?period=2015Q4&asOf=2016-01-15").json();
    assertThat(check.get("period").asString()).isEqualTo("2015Q4");
    assertThat(check.get("asOf").asString()).isEqualTo("2016-01-15");
    assertThat(COUNTY.get("/api/check").json().get("period").asString()).isEqualTo("2016Q1");
    assertThat(COUNTY.get("/api/check?period=nonsense").problem()).isEqualTo("period-malformed");
    assertThat(COUNTY.get("/api/check?asOf=2016-02-30").status()).isEqualTo(400);
  }

  @Test
  void whatAChangeWouldBringIsWhatItBrings() {
    ObjectNode tree = Sample.tree();
    String change =
        "{\"remove\": {\"pairings\": ["
            + tree.at("/pairings/0")
            + ","
            + tree.at("/pairings/1")
            + "]}}";
    String version = COUNTY.get("/api/facts").header("ETag");
    Set<String> foretold = findings();
    Answer whatIf = COUNTY.post("/api/what-if", change, "Content-Type", "application/json");
    assertThat(whatIf.status()).as(whatIf.text()).isEqualTo(200);
    assertThat(COUNTY.get("/api/facts").header("ETag")).isEqualTo(version);
    assertThat(whatIf.json().get("appeared")).isNotEmpty();
    whatIf.json().get("appeared").forEach(each -> foretold.add(each.get("id").asString()));
    whatIf.json().get("vanished").forEach(each -> foretold.remove(each.get("id").asString()));
    COUNTY.change(change);
    assertThat(findings()).isEqualTo(foretold);
    // Put back, what appeared vanishes.
    Answer back =
        COUNTY.post(
            "/api/what-if",
            change.replace("\"remove\"", "\"put\""),
            "Content-Type",
            "application/json");
    assertThat(back.json().get("vanished")).hasSameSizeAs(whatIf.json().get("appeared"));
    theSampleIsThere();
  }

  private static Set<String> findings() {
    Set<String> ids = new TreeSet<>();
    COUNTY
        .get("/api/findings?size=500")
        .json()
        .get("items")
        .forEach(each -> ids.add(each.get("id").asString()));
    return ids;
  }
}
