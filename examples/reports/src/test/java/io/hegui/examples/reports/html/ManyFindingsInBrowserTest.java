package io.hegui.examples.reports.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManyFindingsInBrowserTest {
  private static final int MANY = 50_000;

  /** Types a letter into the search; gives the milliseconds until the count says what it found. */
  private static final String TYPE =
      """
      const done = arguments[arguments.length - 1];
      const query = document.getElementById('query');
      const from = performance.now();
      new MutationObserver((changes, observer) => {
        observer.disconnect();
        requestAnimationFrame(() => done(performance.now() - from));
      }).observe(document.getElementById('count'), {childList: true});
      query.value += arguments[0];
      query.dispatchEvent(new Event('input'));
      """;

  @TempDir Path folder = Path.of("");

  @Test
  void theSearchOfFiftyThousandFindingsFollowsEveryLetter() {
    try (Chromium chromium = Chromium.start(folder)) {
      chromium.driver().manage().timeouts().scriptTimeout(Duration.ofMinutes(1));
      chromium.open(Dossiers.of(MANY), Locale.CHINESE);
      assertThat(chromium.one("#count").getText()).startsWith("共 50,000 项问题");
      // The texts are made ready in the background; who types before that waits a little longer.
      double first = millis(chromium, "之4");
      assertThat(chromium.one("#count").getText()).startsWith("符合 11,111 项");
      double others = 0;
      for (String letter : List.of("9", "9", "9", "9")) {
        others += millis(chromium, letter);
      }
      // How long depends on what else the machine does, so it is told and not demanded.
      long each = Math.round(others / 4);
      System.out.println(
          "50,000 findings: " + Math.round(first) + " ms, then " + each + " ms a letter");
      assertThat(chromium.one("#count").getText()).startsWith("符合 1 项");
      assertThat(chromium.one("#findings > tbody > tr summary").getText()).endsWith("，之49999");
    }
  }

  private static double millis(Chromium chromium, String letters) {
    Object millis = chromium.driver().executeAsyncScript(TYPE, letters);
    return millis instanceof Number number ? number.doubleValue() : Double.NaN;
  }
}
