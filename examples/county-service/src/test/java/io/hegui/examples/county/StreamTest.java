package io.hegui.examples.county;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class StreamTest {
  private static final Running SERVICE = Running.shared();
  private static final Client COUNTY = SERVICE.as("county");

  /** Somebody who listens to the stream, and what was heard. */
  private static final class Ear implements AutoCloseable {
    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
    private final HttpResponse<Stream<String>> response;
    private final Thread thread;

    Ear(Client client) throws Exception {
      response =
          HttpClient.newHttpClient()
              .send(client.request("/api/stream?period=2016Q1").build(), BodyHandlers.ofLines());
      thread =
          new Thread(
              () -> {
                try {
                  response.body().filter(line -> line.length() > 1).forEach(lines::add);
                } catch (RuntimeException e) {
                  lines.add("end");
                }
              });
      thread.setDaemon(true);
      thread.start();
    }

    String next() throws InterruptedException {
      String line = lines.poll(30, TimeUnit.SECONDS);
      return line == null ? "nothing" : line;
    }

    /** The next event's data, of an event with that name. */
    JsonNode event(String name) throws InterruptedException {
      assertThat(next()).isEqualTo("event:" + name);
      assertThat(next()).startsWith("id:");
      return new JsonMapper().readTree(next().substring("data:".length()));
    }

    @Override
    public void close() {
      response.body().close();
    }
  }

  @BeforeEach
  void theSampleIsThere() {
    assertThat(COUNTY.submit(Sample.json()).status()).isEqualTo(200);
  }

  /** The households of one of its villages have lost their helpers. */
  private static String withoutHelpers(String township) {
    List<String> pairings = new ArrayList<>();
    String village = "";
    for (JsonNode pairing : Sample.tree().get("pairings")) {
      String household = pairing.get("householdId").asString();
      // A household's id begins with its village's, and that with its township's.
      if (village.isEmpty() && household.startsWith(township)) {
        village = household.substring(0, 12);
      }
      if (!village.isEmpty() && household.startsWith(village)) {
        pairings.add(pairing.toString());
      }
    }
    return "{\"remove\": {\"pairings\": [" + String.join(",", pairings) + "]}}";
  }

  @Test
  void verdictsAreToldAsTheyChangeToThoseWhomTheyConcern() throws Exception {
    try (Ear county = new Ear(COUNTY);
        Ear town = new Ear(SERVICE.as("town"));
        Ear other = new Ear(SERVICE.as("other"))) {
      county.event("start");
      town.event("start");
      other.event("start");
      String change = withoutHelpers(Running.TOWN);
      JsonNode foretold =
          COUNTY.post("/api/what-if", change, "Content-Type", "application/json").json();
      assertThat(foretold.get("appeared")).isNotEmpty();
      COUNTY.change(change);
      assertThat(county.event("verdicts").get("appeared")).isEqualTo(foretold.get("appeared"));
      assertThat(town.event("verdicts").get("appeared")).isNotEmpty();
      // The first that the other township hears is about itself.
      String elsewhere = withoutHelpers(Running.OTHER_TOWN);
      JsonNode itsOwn =
          SERVICE
              .as("other")
              .post("/api/what-if", elsewhere, "Content-Type", "application/json")
              .json();
      COUNTY.change(elsewhere);
      assertThat(other.event("verdicts").get("appeared"))
          .isNotEmpty()
          .isEqualTo(itsOwn.get("appeared"));
    }
  }
}
