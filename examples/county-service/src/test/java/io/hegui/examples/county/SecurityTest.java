package io.hegui.examples.county;

import static org.assertj.core.api.Assertions.assertThat;

import io.hegui.examples.county.Client.Answer;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who gets in, and who may do what. */
class SecurityTest {
  private static final Running SERVICE = Running.shared();
  private static final List<String> READ =
      List.of(
          "/api/session",
          "/api/facts",
          "/api/facts/villages",
          "/api/check",
          "/api/findings",
          "/api/due",
          "/api/report",
          "/api/reports");

  @Test
  void nobodyReadsWithoutALogin() {
    READ.forEach(
        path -> {
          Answer answer = SERVICE.asNobody().get(path);
          assertThat(answer.status()).as(path).isEqualTo(401);
          assertThat(answer.problem()).isEqualTo("http-401");
          assertThat(answer.header("WWW-Authenticate")).startsWith("Basic");
        });
    for (String path :
        new String[] {"/api/audit", "/api/stream", "/actuator/prometheus", "/other"}) {
      assertThat(SERVICE.asNobody().get(path).status()).as(path).isEqualTo(401);
    }
  }

  @Test
  void everyRoleReads() {
    for (String account : new String[] {"county", "town", "auditor"}) {
      READ.forEach(
          path -> assertThat(SERVICE.as(account).get(path).status()).as(path).isEqualTo(200));
    }
  }

  @Test
  void auditorsWriteNothing() {
    Client auditor = SERVICE.as("auditor");
    assertThat(auditor.submit(Sample.json()).status()).isEqualTo(403);
    assertThat(auditor.change("{}").status()).isEqualTo(403);
    assertThat(auditor.post("/api/reports", "").status()).isEqualTo(403);
    assertThat(auditor.get("/api/audit").status()).isEqualTo(200);
  }

  @Test
  void townshipsSeeNeitherTheTrailNorFiguresOfAll() {
    for (String path :
        new String[] {"/api/audit", "/api/audit/verification", "/actuator/prometheus"}) {
      assertThat(SERVICE.as("town").get(path).status()).as(path).isEqualTo(403);
    }
  }

  @Test
  void whatIsNotNamedIsForNobody() {
    assertThat(SERVICE.as("county").get("/actuator/env").status()).isIn(403, 404);
    assertThat(SERVICE.as("county").post("/api/nonsense", "").status()).isEqualTo(403);
    assertThat(SERVICE.as("county").get("/api/nonsense").status()).isEqualTo(404);
  }

  @Test
  void aWrongPasswordAndAnUnknownAccountAreToldAlike() {
    Answer wrong = new Client(SERVICE.address(), "auditor", "wrong").get("/api/check");
    Answer unknown = new Client(SERVICE.address(), "nobody", "wrong").get("/api/check");
    assertThat(wrong.status()).isEqualTo(401);
    assertThat(unknown.text()).isEqualTo(wrong.text());
    assertThat(headers(unknown)).isEqualTo(headers(wrong));
  }

  /** Without those of the connection, which the server ends after so many requests of anybody. */
  private static Set<String> headers(Answer answer) {
    Set<String> names = new HashSet<>(answer.response().headers().map().keySet());
    names.removeAll(Set.of("connection", "keep-alive"));
    return names;
  }

  @Test
  void whoGuessesIsSoonStopped() {
    String account = "guessed" + UUID.randomUUID();
    Client guesser = new Client(SERVICE.address(), account, "wrong");
    for (int i = 0; i < 5; i++) {
      assertThat(guesser.get("/api/check").status()).isEqualTo(401);
    }
    Answer stopped = guesser.get("/api/check");
    assertThat(stopped.status()).isEqualTo(429);
    assertThat(stopped.problem()).isEqualTo("too-many-attempts");
  }

  @Test
  void aBrowserCannotBeMadeToWriteByAnotherSite() {
    Client county = SERVICE.as("county");
    for (String[] header :
        new String[][] {
          {"Sec-Fetch-Site", "cross-site"},
          {"Sec-Fetch-Site", "same-site"},
          {"Origin", "http://evil"}
        }) {
      Answer answer =
          county.send(
              county
                  .request("/api/reports")
                  .header(header[0], header[1])
                  .POST(BodyPublishers.noBody()));
      assertThat(answer.status()).as(header[0]).isEqualTo(403);
    }
  }

  @Test
  void everythingIsSentWithTheHeadersThatProtectABrowser() {
    for (String path : new String[] {"/", "/page/app.js", "/api/check", "/api/nonsense"}) {
      Answer answer = SERVICE.as("county").get(path);
      assertThat(answer.header("Content-Security-Policy"))
          .as(path)
          .contains("default-src 'none'", "frame-ancestors 'none'")
          .doesNotContain("unsafe");
      assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
      assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
      assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
      assertThat(answer.header("Server")).isEmpty();
    }
  }

  @Test
  void healthIsForAllAndTellsNoDetails() {
    Answer health = SERVICE.asNobody().get("/actuator/health/readiness");
    assertThat(health.text()).contains("UP").doesNotContain("PostgreSQL");
    assertThat(SERVICE.asNobody().get("/actuator/health/liveness").status()).isEqualTo(200);
  }

  @Test
  void metricsTellOfChecks() {
    SERVICE.as("county").get("/api/check");
    assertThat(SERVICE.as("county").get("/actuator/prometheus").text())
        .contains("county_check_seconds_count");
  }
}
