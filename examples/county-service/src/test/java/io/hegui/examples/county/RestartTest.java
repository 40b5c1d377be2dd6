package io.hegui.examples.county;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RestartTest {
  @Test
  void allIsThereAgainAndPasswordsThatWereMadeUpAreToldOnce() throws Exception {
    Path home = Running.folder();
    String[] settings = {"--county.home=" + home, "--county.accounts[1].password="};
    try {
      String first;
      String check;
      HttpResponse<InputStream> stream;
      ByteArrayOutputStream printed = new ByteArrayOutputStream();
      try (Running service = printing(printed, settings)) {
        first = madeUp(printed);
        service.as("county").submit(Sample.json());
        check = service.as("county").get("/api/check").text();
        stream =
            HttpClient.newHttpClient()
                .send(
                    service.as("county").request("/api/stream").build(),
                    BodyHandlers.ofInputStream());
      }
      // It came to its end, so that nothing waited for it; what is cut off throws.
      assertThat(stream.body()).asString(StandardCharsets.UTF_8).contains("event:start");
      printed.reset();
      try (Running service = printing(printed, settings)) {
        assertThat(printed.toString(StandardCharsets.UTF_8)).doesNotContain("password");
        assertThat(service.as("county").get("/api/check").text()).isEqualTo(check);
        assertThat(new Client(service.address(), "auditor", first).get("/api/audit").json())
            .anyMatch(entry -> entry.get("action").asString().equals("FACTS_REPLACED"));
      }
    } finally {
      Running.delete(home);
    }
  }

  private static Running printing(ByteArrayOutputStream printed, String... settings) {
    PrintStream out = System.out;
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      return Running.start(settings);
    } finally {
      System.setOut(out);
    }
  }

  private static String madeUp(ByteArrayOutputStream printed) {
    return printed
        .toString(StandardCharsets.UTF_8)
        .lines()
        .filter(line -> line.contains("account: auditor"))
        .findFirst()
        .orElseThrow()
        .replaceAll(".*password: ", "");
  }
}
