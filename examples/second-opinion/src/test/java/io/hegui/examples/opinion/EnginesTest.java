package io.hegui.examples.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import io.hegui.check.CheckRequest;
import io.hegui.check.ComplianceChecker;
import io.hegui.check.Workings;
import io.hegui.json.ReportJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/**
 * Loops and Drools' network come to the same report, down to the byte. More counties: {@code
 * -Dhegui.counties=10000}.
 */
class EnginesTest {
  private static final ComplianceChecker LOOPS = ComplianceChecker.fromClassPath();
  private static final ComplianceChecker NETWORK = Workings.inNetwork(LOOPS);

  @Test
  void loopsSayWhatTheNetworkSaysOfRandomCounties() throws IOException {
    for (long seed = 1; seed <= Long.getLong("hegui.counties", 400); seed++) {
      RandomCounty county = RandomCounty.of(seed);
      assertThat(report(LOOPS, county)).as("county %d", seed).isEqualTo(report(NETWORK, county));
    }
  }

  private static String report(ComplianceChecker checker, RandomCounty county) throws IOException {
    CheckRequest request = CheckRequest.of(county.period()).asOf(county.asOf());
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    ReportJson.write(checker.check(county.submission(), request), json);
    return json.toString(StandardCharsets.UTF_8);
  }
}
