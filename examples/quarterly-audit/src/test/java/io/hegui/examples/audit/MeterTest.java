package io.hegui.examples.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.Test;

class MeterTest {
  private static final String CLEAR = "\r\033[K";

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private Session session(boolean terminal) {
    Surroundings surroundings =
        new Surroundings(OutputStream.nullOutputStream(), err, false, terminal, Map.of());
    InstalledLibrary library = new InstalledLibrary();
    return new Session(surroundings, library, Language.ZH, Language.ZH, new Manner());
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  private void await(String shown) throws InterruptedException {
    long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    while (!err().contains(shown) && System.nanoTime() < end) {
      Thread.sleep(20);
    }
    assertThat(err()).contains(shown);
  }

  @Test
  void rowsAreShownAfterAWhileAndGoneInTheEnd() throws InterruptedException {
    try (Meter meter = Meter.of(session(true), "large.READ")) {
      for (int i = 0; i < 4_321; i++) {
        meter.step();
      }
      await("读入数据：4321 行");
    }
    assertThat(err()).endsWith(CLEAR);
  }

  @Test
  void tasksAreShownAsAPartOfAll() throws InterruptedException {
    try (Meter meter = Meter.of(session(true), "large.CHECK")) {
      Runnable[] last = new Runnable[1];
      Executor tasks =
          meter.counting(
              task -> {
                if (last[0] == null) {
                  last[0] = task;
                } else {
                  task.run();
                }
              });
      for (int i = 0; i < 4; i++) {
        tasks.execute(() -> {});
      }
      await("检查 ██████████████████░░░░░░ 75%");
      last[0].run();
      await("100%");
    }
  }

  @Test
  void shortWorkShowsNothing() {
    Meter.of(session(true), "large.READ").close();
    assertThat(err()).isEqualTo(CLEAR);
  }

  @Test
  void nothingIsShownWhereThereIsNoTerminal() throws InterruptedException {
    try (Meter meter = Meter.of(session(false), "large.READ")) {
      meter.step();
      Thread.sleep(1_300);
    }
    assertThat(err()).isEmpty();
  }
}
