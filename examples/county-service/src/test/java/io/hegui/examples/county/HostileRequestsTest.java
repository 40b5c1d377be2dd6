package io.hegui.examples.county;

import static org.assertj.core.api.Assertions.assertThat;

import io.hegui.examples.county.Client.Answer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
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

  @Test
  void aBodyThatComesByDropsIsGivenUp() throws IOException {
    try (Running strict =
            Running.start(
                "--county.home=" + Running.folder(),
                "--county.limits.seconds=1",
                "--server.tomcat.connection-timeout=3s");
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), strict.port())) {
      String login =
          Base64.getEncoder()
              .encodeToString(("county:" + Running.password()).getBytes(StandardCharsets.UTF_8));
      OutputStream out = socket.getOutputStream();
      String head =
          "PUT /api/facts HTTP/1.1\r\nHost: x\r\nAuthorization: Basic "
              + login
              + "\r\nIf-Match: *\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n";
      out.write(head.getBytes(StandardCharsets.UTF_8));
      for (int i = 0; i < 30 && socket.getInputStream().available() == 0; i++) {
        out.write('{');
        out.flush();
        pause();
      }
      String answer = new String(socket.getInputStream().readNBytes(30), StandardCharsets.UTF_8);
      assertThat(answer).startsWith("HTTP/1.1 408");
      assertThat(strict.as("county").get("/api/facts").header("ETag")).isEqualTo("\"0\"");
    }
  }

  private static void pause() {
    try {
      Thread.sleep(200);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
