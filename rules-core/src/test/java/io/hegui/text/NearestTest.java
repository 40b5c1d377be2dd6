package io.hegui.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.hegui.text.Nearest.Title;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
  private static final List<Title> TITLES =
      List.of(new Title("villages", "村"), new Title("visits", "走访"), new Title("teams", "teams"));

  @ParameterizedTest
  @CsvSource({
    "'', '', 0",
    "'', abc, 3",
    "abc, '', 3",
    "abc, ABC, 0",
    "abc, abd, 1",
    "abc, ab, 1",
    "ab, abc, 1",
    "abc, bc, 1",
    "kitten, sitting, 3",
    "ab, ba, 2"
  })
  void editsAreCounted(String a, String b, int edits) {
    assertThat(EditDistance.of(a, b)).isEqualTo(edits);
  }

  @ParameterizedTest
  @CsvSource({
    "村, true",
    "VILLAGES, true",
    "vilages, true",
    // half of it, and more than half
    "vill1234, true",
    "vil12345, false",
    // two letters say too little
    "走方, false"
  })
  void whatWasSurelyMeantIsFound(String typed, boolean found) {
    assertThat(Nearest.close(typed, TITLES).isPresent()).isEqualTo(found);
  }

  @Test
  void ofSeveralTheClosestWasMeant() {
    assertThat(Nearest.close("visitx", List.of(new Title("visible", "a"), TITLES.get(1))))
        .contains(new Text("走访（visits）", "visits (走访)"));
  }

  @Test
  void somethingIsAlwaysNearestAndTheFirstOfEquals() {
    assertThat(Nearest.of("team", TITLES)).isEqualTo(new Text("teams", "teams"));
    assertThat(Nearest.of("x", List.of(new Title("a", "a"), new Title("b", "b"))))
        .isEqualTo(new Text("a", "a"));
    assertThat(Nearest.of("x", List.of())).isEqualTo(new Text("", ""));
  }

  @Test
  void ofAVeryLongTextTheBeginningIsLookedAt() {
    String start = "a".repeat(64);
    assertThat(
            Nearest.of(
                start + "b".repeat(64),
                List.of(new Title("b".repeat(64), "c"), new Title(start, start))))
        .isEqualTo(new Text(start, start));
  }
}
