package io.hegui.examples.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.hegui.check.CheckRequest;
import io.hegui.check.ComplianceChecker;
import io.hegui.json.ReportJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** A submission that is cut into parts gets the same report, down to the byte. */
class PartsTest {
  private static final int COUNTIES = Integer.getInteger("hegui.counties", 200);
  private static final ComplianceChecker WHOLE =
      ComplianceChecker.fromClassPath().inPartsOf(Integer.MAX_VALUE);

  @Test
  void partsOfOneAnchorSayWhatTheWholeSays() throws IOException {
    compare(WHOLE.inPartsOf(1), 1, COUNTIES);
  }

  @Test
  void partsOfAFewAnchorsOnSeveralThreadsSayWhatTheWholeSays() throws IOException {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      compare(WHOLE.inPartsOf(20).on(threads), 1001, COUNTIES);
    } finally {
      threads.shutdown();
    }
  }

  @Test
  void aPartHasRows() {
    assertThatIllegalArgumentException().isThrownBy(() -> WHOLE.inPartsOf(0));
  }

  private static void compare(ComplianceChecker inParts, long firstSeed, int counties)
      throws IOException {
    for (long seed = firstSeed; seed < firstSeed + counties; seed++) {
      RandomCounty county = RandomCounty.of(seed);
      assertThat(report(inParts, county)).as("county %d", seed).isEqualTo(report(WHOLE, county));
    }
  }

  private static String report(ComplianceChecker checker, RandomCounty county) throws IOException {
    CheckRequest request = CheckRequest.of(county.period()).asOf(county.asOf());
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    ReportJson.write(checker.check(county.submission(), request), json);
    return json.toString(StandardCharsets.UTF_8);
  }
}
