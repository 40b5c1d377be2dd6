package io.hegui.examples.county;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Another instance of the service, with the same database and with limits that are soon reached.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SecondInstanceTest {
  private static final Running SERVICE = Running.shared();

  private static Running other;

  @BeforeAll
  static void start() {
    other =
        Running.start(
            "--spring.datasource.url="
                + SERVICE.bean(EmbeddedPostgres.class).getJdbcUrl("postgres", "postgres"),
            "--spring.datasource.username=postgres",
            "--county.limits.seconds=1",
            "--server.tomcat.connection-timeout=3s",
            "--county.limits.requests=1",
            "--county.limits.burst=20");
  }

  @AfterAll
  static void stop() {
    other.close();
  }

  @Test
  void seesWhatTheFirstOneSaves() {
    assertThat(SERVICE.as("county").submit(Sample.json()).status()).isEqualTo(200);
    String pairing = "{\"remove\": {\"pairings\": [" + Sample.tree().at("/pairings/0") + "]}}";
    assertThat(SERVICE.as("county").change(pairing).status()).isEqualTo(200);
    assertThat(other.as("county").get("/api/check").text())
        .isEqualTo(SERVICE.as("county").get("/api/check").text());
  }

  @Test
  void aBodyThatComesByDropsIsGivenUp() throws Exception {
    String version = SERVICE.as("county").get("/api/facts").header("ETag");
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), other.port())) {
      assertThat(byDrops(socket)).startsWith("HTTP/1.1 408");
    }
    assertThat(SERVICE.as("county").get("/api/facts").header("ETag")).isEqualTo(version);
  }

  private static String byDrops(Socket socket) throws IOException, InterruptedException {
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
      Thread.sleep(200);
    }
    return new String(socket.getInputStream().readNBytes(30), StandardCharsets.UTF_8);
  }

  /** The last, for it uses up what all may ask. */
  @Test
  @Order(Integer.MAX_VALUE)
  void whoAsksTooOftenIsTurnedAway() {
    for (int i = 0; i < 100; i++) {
      Client.Answer answer = other.asNobody().get("/page/icon.svg");
      if (answer.status() == 429) {
        assertThat(answer.problem()).isEqualTo("too-many-requests");
        assertThat(answer.header("Retry-After")).isNotEmpty();
        return;
      }
    }
    throw new AssertionError("nobody was turned away");
  }
}
