package io.hegui.examples.county;

import static org.assertj.core.api.Assertions.assertThat;

import io.hegui.examples.county.Client.Answer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class FactsTest {
  private static final String VISIT =
      """
      {"put": {"visits": [{"id": "NEW", "kind": "SURVEY", "cadreId": "CADRE", "villageId": "VILLAGE",
        "date": "2016-03-01"}]}}
      """;

  private final Running service = Running.shared();
  private final Client county = service.as("county");

  @BeforeEach
  void theSampleIsThere() {
    assertThat(county.submit(Sample.json()).status()).isEqualTo(200);
  }

  private static String visit() {
    ObjectNode tree = Sample.tree();
    return VISIT
        .replace("CADRE", tree.at("/cadres/0/id").asString())
        .replace("VILLAGE", tree.at("/villages/0/id").asString());
  }

  private JsonNode rows(String table, String words) {
    return county.get("/api/facts/" + table + "?q=" + words).json().get("items");
  }

  @Test
  void whatIsSubmittedIsThere() {
    Answer tables = county.get("/api/facts");
    Sample.tree()
        .properties()
        .forEach(
            table ->
                assertThat(tables.json().at("/rows/" + table.getKey()).asInt())
                    .as(table.getKey())
                    .isEqualTo(table.getValue().size()));
  }

  @Test
  void everyFieldComesBackAsItWasSubmitted() {
    Sample.tree()
        .properties()
        .forEach(
            table -> {
              JsonNode first =
                  county.get("/api/facts/" + table.getKey() + "?size=1").json().at("/items/0");
              for (String personal : new String[] {"name", "headName", "approvedBy"}) {
                if (first.has(personal) && table.getKey().matches("cadres|households|waivers")) {
                  assertThat(first.get(personal).asString()).contains("*");
                  ((ObjectNode) first).set(personal, table.getValue().at("/0/" + personal));
                }
              }
              JsonNode sent = table.getValue().get(0);
              assertThat(first.propertyNames()).isEqualTo(sent.propertyNames());
              sent.properties()
                  .forEach(
                      field ->
                          assertThat(plain(first.get(field.getKey())))
                              .as(table.getKey() + "." + field.getKey())
                              .isEqualTo(plain(field.getValue())));
            });
  }

  /** Amounts are sent as numbers and come back as text, which loses nothing. */
  private static String plain(JsonNode value) {
    String text = value.isContainer() ? value.toString() : value.asString();
    return text.matches("\\d+\\.\\d+")
        ? new BigDecimal(text).stripTrailingZeros().toPlainString()
        : text;
  }

  @Test
  void aWorkbookGivesTheSameFactsAsJson() throws IOException {
    String before = county.get("/api/check").text().replaceAll("\"revision\":\\d+,", "");
    String boundary = "line" + UUID.randomUUID();
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    String head =
        "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"../填报.xlsx\"\r\n\r\n";
    body.write(("--" + boundary + head).getBytes(StandardCharsets.UTF_8));
    body.write(Sample.workbook());
    body.write(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
    String type = "multipart/form-data; boundary=" + boundary;
    Answer saved =
        county.put("/api/facts", body.toByteArray(), "Content-Type", type, "If-Match", "*");
    assertThat(saved.status()).as(saved.text()).isEqualTo(200);
    assertThat(county.get("/api/check").text().replaceAll("\"revision\":\\d+,", ""))
        .isEqualTo(before);
    JsonNode evidence = county.get("/api/findings?size=500").json();
    assertThat(evidence.toString()).contains("\"file\":\"填报.xlsx\"");
  }

  @Test
  void onlyTheGivenTablesAreReplacedIfTheOthersAreToBeKept() {
    byte[] none = "{\"visits\": []}".getBytes(StandardCharsets.UTF_8);
    assertThat(
            county
                .put(
                    "/api/facts?keepOthers=true",
                    none,
                    "Content-Type",
                    "application/json",
                    "If-Match",
                    "*")
                .status())
        .isEqualTo(200);
    JsonNode rows = county.get("/api/facts").json().get("rows");
    assertThat(rows.get("visits").asInt()).isZero();
    assertThat(rows.get("pairings").asInt()).isEqualTo(Sample.tree().get("pairings").size());
  }

  @Test
  void aTableThatIsNotSubmittedIsAbsentAndNotEmpty() {
    ObjectNode tree = Sample.tree();
    tree.remove("visits");
    county.submit(tree.toString().getBytes(StandardCharsets.UTF_8));
    assertThat(county.get("/api/facts").json().get("rows").has("visits")).isFalse();
    assertThat(county.get("/api/check").json().get("undetermined").asInt()).isGreaterThan(1);
  }

  @Test
  void aRowIsPutChangedAndRemoved() {
    assertThat(county.change(visit()).status()).isEqualTo(200);
    assertThat(rows("visits", "NEW")).hasSize(1);
    String later = visit().replace("2016-03-01", "2016-03-02");
    Answer changed = county.change(later);
    assertThat(changed.json().at("/added/visits").asInt()).isEqualTo(1);
    assertThat(changed.json().at("/removed/visits").asInt()).isEqualTo(1);
    assertThat(rows("visits", "NEW").at("/0/date").asString()).isEqualTo("2016-03-02");
    assertThat(county.change(later.replace("\"put\"", "\"remove\"")).status()).isEqualTo(200);
    assertThat(rows("visits", "NEW")).isEmpty();
  }

  @Test
  void aRowThatIsThereAlreadyChangesNothing() {
    Answer first = county.change(visit());
    Answer again = county.change(visit());
    assertThat(again.json().get("revision")).isEqualTo(first.json().get("revision"));
  }

  @Test
  void aMaskedNameThatIsSentBackIsLeftAsItIs() {
    JsonNode household = rows("households", "").get(0);
    assertThat(household.get("headName").asString()).contains("*");
    ((ObjectNode) household).put("persons", household.get("persons").asInt() + 1);
    assertThat(county.change("{\"put\": {\"households\": [" + household + "]}}").status())
        .isEqualTo(200);
    String full = Sample.tree().at("/households/0/headName").asString();
    assertThat(
            service
                .bean(org.springframework.jdbc.core.simple.JdbcClient.class)
                .sql(
                    "select content ->> 'headName' from fact where until is null and table_name ="
                        + " 'households' and content ->> 'id' = ?")
                .param(household.get("id").asString())
                .query(String.class)
                .single())
        .isEqualTo(full);
  }

  @Test
  void whoHasNotSeenTheLatestFactsDoesNotOverwriteThem() {
    String seen = county.get("/api/facts").header("ETag");
    assertThat(county.change(visit(), "If-Match", seen).status()).isEqualTo(200);
    Answer stale =
        county.change(visit().replace("03-01", "03-05"), "If-Match", seen, "Accept-Language", "en");
    assertThat(stale.status()).isEqualTo(412);
    assertThat(stale.json().get("title").asString()).startsWith("The facts were changed");
    assertThat(rows("visits", "NEW").at("/0/date").asString()).isEqualTo("2016-03-01");
  }

  @Test
  void theVersionHasToBeNamed() {
    Answer answer = county.post("/api/facts/changes", visit(), "Content-Type", "application/json");
    assertThat(answer.status()).isEqualTo(428);
    assertThat(answer.problem()).isEqualTo("version-missing");
  }

  @Test
  void whatIsSentTwiceIsSavedOnce() {
    String key = UUID.randomUUID().toString();
    String seen = county.get("/api/facts").header("ETag");
    Answer first = county.change(visit(), "If-Match", seen, "Idempotency-Key", key);
    Answer again = county.change(visit(), "If-Match", seen, "Idempotency-Key", key);
    assertThat(again.status()).isEqualTo(200);
    assertThat(again.json()).isEqualTo(first.json());
    Answer other = county.change(visit().replace("NEW", "OLD"), "Idempotency-Key", key);
    assertThat(other.problem()).isEqualTo("key-reused");
  }

  /** Sent again after others changed the facts, it must not change them after all. */
  @Test
  void whatChangedNothingChangesNothingWhenItIsSentAgain() {
    county.change(visit());
    String key = UUID.randomUUID().toString();
    Answer first = county.change(visit(), "Idempotency-Key", key);
    county.change(visit().replace("\"put\"", "\"remove\""));
    Answer again = county.change(visit(), "Idempotency-Key", key);
    assertThat(again.json()).isEqualTo(first.json());
    assertThat(rows("visits", "NEW")).isEmpty();
  }

  @Test
  void aKeyIsForTheSameTablesInPlaceOfTheSameOthers() {
    String key = UUID.randomUUID().toString();
    String[] headers = {
      "Content-Type", "application/json", "If-Match", "*", "Idempotency-Key", key
    };
    assertThat(county.put("/api/facts?keepOthers=true", Sample.json(), headers).status())
        .isEqualTo(200);
    assertThat(county.put("/api/facts", Sample.json(), headers).problem()).isEqualTo("key-reused");
  }

  @Test
  void faultyRowsAreRefusedWithTheirPlacesAndNothingIsSaved() {
    String version = county.get("/api/facts").header("ETag");
    String faulty =
        """
        {"put": {"visits": [{"id": "A", "kind": "NONSENSE", "date": "2016-13-01"}],
          "nonsense": [], "cadres": [{"id": "C", "name": 5, "unitId": "U", "rank": "STAFF"}]}}
        """;
    Answer answer = county.change(faulty);
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.json().get("findings").size()).isGreaterThan(2);
    assertThat(answer.text()).contains("NONSENSE", "2016-13-01", "visits");
    assertThat(county.get("/api/facts").header("ETag")).isEqualTo(version);
  }

  @Test
  void aRowThatIsNotThereCannotBeRemoved() {
    Answer answer = county.change(visit().replace("\"put\"", "\"remove\""));
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.problem()).isEqualTo("no-such-row");
  }
}
