package io.hegui.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.junit.jupiter.api.Test;

class Sha256Test {
  /** FIPS 180-4's own example, and that of no bytes. */
  @Test
  void itIsTheStandards() {
    assertThat(Sha256.of("abc"))
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    assertThat(Sha256.of(new byte[0]))
        .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  }

  @Test
  void partsAddUpAndTheNextBeginsAnew() {
    MessageDigest digest = Sha256.begin();
    digest.update("县".getBytes(StandardCharsets.UTF_8));
    digest.update("表".getBytes(StandardCharsets.UTF_8));
    assertThat(Sha256.hex(digest)).isEqualTo(Sha256.of("县表"));
    assertThat(Sha256.hex(digest)).isEqualTo(Sha256.of(""));
  }
}
