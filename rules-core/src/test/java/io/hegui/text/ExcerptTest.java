package io.hegui.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExcerptTest {
  @Test
  void plainTextStaysAsItIs() {
    assertThat(Excerpt.of("龙潭村 1，a\u3000b 𠮷")).isEqualTo("龙潭村 1，a\u3000b 𠮷");
  }

  @Test
  void longTextIsCutWithAnEllipsis() {
    assertThat(Excerpt.of("村".repeat(1_000_000))).isEqualTo("村".repeat(100) + "…");
    assertThat(Excerpt.of("村".repeat(100))).doesNotContain("…");
    assertThat(Excerpt.of("村".repeat(99) + "𠮷𠮷")).isEqualTo("村".repeat(99) + "𠮷…");
  }

  @Test
  void charactersThatDisturbAreMadeVisible() {
    assertThat(Excerpt.of("a\nb\u0000\u001B[31m")).isEqualTo("a␊b␀␛[31m");
    assertThat(Excerpt.of("\u202Ea\u200B\uD800")).isEqualTo("\\u202Ea\\u200B\\uD800");
  }
}
