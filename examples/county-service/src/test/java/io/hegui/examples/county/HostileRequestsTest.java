package io.hegui.examples.county;

import static org.assertj.core.api.Assertions.assertThat;

import io.hegui.examples.county.Client.Answer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever is sent, the answer is a problem in words, and the facts stay as they are. */
class HostileRequestsTest {
  private static final Running SERVICE = Running.shared();
  private static final Client COUNTY = SERVICE.as("county");

  private String version = "";

  @BeforeEach
  void note() {
    version = COUNTY.get("/api/facts").header("ETag");
  }

  @AfterEach
  void nothingChanged() {
    assertThat(COUNTY.get("/api/facts").header("ETag")).isEqualTo(version);
  }

  private static void refused(Answer answer) {
    assertThat(answer.status()).as(answer.text()).isBetween(400, 499);
    assertThat(answer.problem()).isNotEmpty();
    assertThat(answer.text()).doesNotContain("Exception", "io.hegui", "/tmp");
  }

  @Test
  void malformedJson() {
    for (String body :
        List.of(
            "",
            "{",
            "[]",
            "nonsense",
            "{\"put\": []}",
            "{\"put\": {\"visits\": {}}}",
            "null",
            "{\"put\": {\"visits\": [1]}}",
            "{} {}",
            "{\"nonsense\": 1}",
            "{\"put\": {\"visits\":",
            "{\"put\": {\"visits\": [null]}}",
            "\"put\"",
            "{\"put\": null, \"put\": {\"x\": []}}")) {
      Answer answer = COUNTY.change(body);
      refused(answer);
      refused(COUNTY.post("/api/what-if", body, "Content-Type", "application/json"));
      if (!body.contains("put")) {
        refused(COUNTY.submit(body.getBytes(StandardCharsets.UTF_8)));
      }
    }
  }

  @Test
  void jsonThatNestsDeeply() {
    String deep = "[".repeat(100_000);
    refused(COUNTY.change("{\"put\": {\"visits\": " + deep));
    refused(COUNTY.submit(("{\"visits\": " + deep).getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void numbersWithoutEnd() {
    String digits = "9".repeat(200_000);
    refused(COUNTY.change("{\"put\": {\"povertyExits\": [{\"year\": " + digits + "}]}}"));
    refused(COUNTY.change("{\"put\": {\"povertyExits\": [{\"year\": 1e999999999}]}}"));
  }

  @Test
  void textThatIsNone() {
    byte[] random = new byte[10_000];
    new Random(1).nextBytes(random);
    refused(COUNTY.submit(random));
    refused(
        COUNTY.change(
            "{\"put\": {\"villages\": [{\"id\": \"\\u0000\", \"name\": \"\\u0000\","
                + " \"townshipId\": \"X\", \"poor\": true}]}}"));
  }

  @Test
  void aBodyThatIsTooLarge() {
    Answer answer = COUNTY.change("{\"put\": {\"visits\": [" + " ".repeat(2 << 20) + "]}}");
    assertThat(answer.status()).isEqualTo(413);
    assertThat(answer.problem()).isEqualTo("body-too-large");
  }

  @Test
  void otherTypesOfContentMethodsAndPaths() {
    refused(COUNTY.post("/api/facts/changes", "<x/>", "Content-Type", "text/xml", "If-Match", "*"));
    refused(COUNTY.put("/api/facts/changes", new byte[0], "Content-Type", "application/json"));
    refused(COUNTY.get("/api/facts/nonsense"));
    refused(COUNTY.get("/api/facts/..%2f..%2fetc"));
    refused(COUNTY.get("/api/findings?q=%ff"));
    byte[] none = "no parts".getBytes(StandardCharsets.UTF_8);
    refused(COUNTY.put("/api/facts", none, "Content-Type", "multipart/form-data"));
    refused(COUNTY.get("/api/reports/nonsense"));
    refused(COUNTY.get("/api/report?format=exe"));
    refused(COUNTY.get("/api/findings?severity=nonsense"));
    refused(COUNTY.send(COUNTY.request("/api/report").header("Accept", "image/png")));
    refused(COUNTY.send(COUNTY.request("/api/report").header("Accept", ";;nonsense")));
  }

  @Test
  void headersThatHaveNotTheirForm() {
    for (String ifMatch : List.of("1", "\"x\"", "W/\"1\"", "\"99999999999999999999\"", "\"-1\"")) {
      refused(COUNTY.change("{}", "If-Match", ifMatch));
    }
    refused(COUNTY.change("{}", "Idempotency-Key", "k".repeat(201)));
    refused(COUNTY.change("{}", "Idempotency-Key", "with blank"));
  }

  @Test
  void wordsOfADatabaseAreWords() {
    for (String path :
        List.of("/api/facts/villages?q=", "/api/findings?q=", "/api/findings?unit=")) {
      Answer answer = COUNTY.get(path + "'%3Bdrop%20table%20fact%3B--");
      assertThat(answer.json().get("total").asInt()).isZero();
    }
  }
}
