package io.hegui.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleTest {
  @Test
  void plainTextStaysAsItIs() {
    assertThat(Visible.oneLine("龙潭村 1，a\u3000~𠮷")).isEqualTo("龙潭村 1，a\u3000~𠮷");
  }

  @Test
  void controlCharactersAreShownAsPictures() {
    assertThat(Visible.oneLine("a\nb\u0000\u001B[31m\u001F\u007F")).isEqualTo("a␊b␀␛[31m␟␡");
    assertThat(Visible.lines("a\r\nb\u0000\n")).isEqualTo("a\nb␀");
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        0x80, 0x9F, 0x061C, 0x200E, 0x200F, 0x2028, 0x2029, 0x202A, 0x202E, 0x2066, 0x2069, 0xD800
      })
  void whatSteersOrTurnsALineAroundIsReplaced(int character) {
    assertThat(Visible.oneLine(new StringBuilder().appendCodePoint(character).toString()))
        .isEqualTo("\uFFFD");
  }

  @ParameterizedTest
  @ValueSource(ints = {0x20, 0x7E, 0xA0, 0x200D, 0x2065, 0x206A, 0x20BB7})
  void theirNeighboursAreHarmless(int character) {
    assertThat(Visible.steers(character)).isFalse();
  }
}
