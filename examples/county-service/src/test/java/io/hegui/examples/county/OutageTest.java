package io.hegui.examples.county;

import static org.assertj.core.api.Assertions.assertThat;

import io.hegui.examples.county.Client.Answer;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/**
 * The database is killed and started again, while many clients save what they have and send it
 * again, with the same key, until it is answered.
 */
class OutageTest {
  /** How often the database is killed, and how many clients save how many visits each. */
  private static final int KILLS = Integer.getInteger("county.kills", 2);

  private static final int CLIENTS = Integer.getInteger("county.clients", 6);
  private static final int VISITS = Integer.getInteger("county.visits", 15);

  private final Map<Integer, AtomicInteger> statuses = new ConcurrentHashMap<>();

  @Test
  void nothingIsLostNothingIsSavedTwiceAndNobodySeesAFailure() throws Exception {
    Path folder = Running.folder();
    try (Server server = new Server(folder);
        Running service =
            Running.start(
                "--spring.datasource.url=" + server.url(),
                "--spring.datasource.username=postgres")) {
      assertThat(service.as("county").submit(Sample.json()).status()).isEqualTo(200);
      ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
      List<Future<?>> work = new ArrayList<>();
      for (int client = 0; client < CLIENTS; client++) {
        String name = "N" + client + "-";
        work.add(clients.submit(() -> save(service.as("county"), name)));
      }
      for (int kill = 0; kill < KILLS; kill++) {
        Thread.sleep(1_500);
        server.kill();
        Thread.sleep(1_000);
        server.start();
      }
      for (Future<?> each : work) {
        each.get(5, TimeUnit.MINUTES);
      }
      clients.shutdown();
      everyVisitIsThereOnce(service);
      assertThat(new TreeMap<>(statuses)).containsKey(200).containsOnlyKeys(200, 503);
    } finally {
      Running.delete(folder);
    }
  }

  private void save(Client client, String name) {
    String cadre = Sample.tree().at("/cadres/0/id").asString();
    String village = Sample.tree().at("/villages/0/id").asString();
    for (int i = 0; i < VISITS; i++) {
      String id = name + i;
      // Two rows in one change: both, or neither.
      String visit =
          """
          {"id": "%s", "kind": "SURVEY", "cadreId": "%s", "villageId": "%s", "date": "2016-03-01"}
          """;
      String change =
          "{\"put\": {\"visits\": ["
              + String.format(Locale.ROOT, visit, id + "a", cadre, village)
              + ","
              + String.format(Locale.ROOT, visit, id + "b", cadre, village)
              + "]}}";
      while (!answered(client, change, id)) {
        pause();
      }
    }
  }

  private boolean answered(Client client, String change, String key) {
    try {
      Answer answer = client.change(change, "Idempotency-Key", key);
      statuses.computeIfAbsent(answer.status(), each -> new AtomicInteger()).incrementAndGet();
      return answer.status() != 503;
    } catch (UncheckedIOException e) {
      return false;
    }
  }

  private static void everyVisitIsThereOnce(Running service) {
    Client county = service.as("county");
    JsonNode rows = county.get("/api/facts/visits?q=N&size=500").json();
    List<String> ids = new ArrayList<>();
    rows.get("items").forEach(row -> ids.add(row.get("id").asString()));
    List<String> expected = new ArrayList<>();
    for (int client = 0; client < CLIENTS; client++) {
      for (int i = 0; i < VISITS; i++) {
        expected.add("N" + client + "-" + i + "a");
        expected.add("N" + client + "-" + i + "b");
      }
    }
    assertThat(ids)
        .filteredOn(id -> id.startsWith("N"))
        .containsExactlyInAnyOrderElementsOf(expected);
    int revision = county.get("/api/check").json().get("revision").asInt();
    assertThat(revision).isEqualTo(1 + CLIENTS * VISITS);
    JdbcClient sql = service.bean(JdbcClient.class);
    assertThat(
            sql.sql("select count(*) from audit_entry where action = 'FACTS_CHANGED'")
                .query(Integer.class)
                .single())
        .isEqualTo(CLIENTS * VISITS);
    assertThat(county.get("/api/audit/verification").json().get("intact").asBoolean()).isTrue();
  }

  private static void pause() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
