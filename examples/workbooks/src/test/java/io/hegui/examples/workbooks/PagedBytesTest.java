package io.hegui.examples.workbooks;

import static org.assertj.core.api.Assertions.assertThat;

import io.hegui.input.Cell;
import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PagedBytesTest {
  @Test
  void whatDoesNotFitIntoMemoryIsReadFromAFile() throws IOException {
    byte[] all = new byte[1_000_000];
    Random random = new Random(5);
    random.nextBytes(all);
    try (PagedBytes bytes = new PagedBytes(2)) {
      for (int at = 0; at < all.length; ) {
        int count = Math.min(all.length - at, random.nextInt(100_000));
        bytes.append(java.util.Arrays.copyOfRange(all, at, at + count), count);
        at += count;
      }
      assertThat(bytes.length()).isEqualTo(all.length);
      for (int i = 0; i < 500; i++) {
        int at = random.nextInt(all.length);
        byte[] read = new byte[Math.min(all.length - at, random.nextInt(200_000))];
        bytes.read(at, read, read.length);
        assertThat(read).isEqualTo(java.util.Arrays.copyOfRange(all, at, at + read.length));
      }
    }
  }

  @Test
  void textsAreFoundByTheirNumbers() throws IOException {
    try (SharedStrings strings = new SharedStrings()) {
      for (int i = 0; i < 50_000; i++) {
        strings.add("村".repeat(i % 40) + i);
      }
      strings.addTooLong();
      for (int i = 49_999; i >= 0; i -= 7) {
        assertThat(strings.get(i)).isEqualTo(new Cell.Text("村".repeat(i % 40) + i));
      }
      assertThat(strings.get(50_000)).isInstanceOf(Cell.Unusable.class);
      assertThat(strings.get(50_001)).isInstanceOf(Cell.Unusable.class);
      assertThat(strings.get(3)).isSameAs(strings.get(3));
    }
  }
}
