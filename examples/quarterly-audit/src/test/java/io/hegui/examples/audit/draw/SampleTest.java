package io.hegui.examples.audit.draw;

import static org.assertj.core.api.Assertions.assertThat;

import io.hegui.text.Text;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SampleTest {
  private static Candidate household(int number, String stratum, int findings) {
    Text name = new Text(stratum, stratum);
    return new Candidate(Kind.HOUSEHOLD, "H" + number, "张*", "村", name, stratum, name, findings);
  }

  /** Numbered from 0, so many a stratum. */
  private static List<Candidate> households(int... strata) {
    List<Candidate> all = new ArrayList<>();
    for (int stratum = 0; stratum < strata.length; stratum++) {
      for (int i = 0; i < strata[stratum]; i++) {
        all.add(household(all.size(), "X" + stratum, 0));
      }
    }
    return all;
  }

  private static List<String> ids(Sample sample) {
    return sample.drawn().stream().map(drawn -> drawn.candidate().id()).toList();
  }

  @Test
  void theSameSeedDrawsTheSameWhateverTheOrderOfTheRows() {
    List<Candidate> households = households(40, 30, 30);
    List<String> first = ids(Sample.draw(households, 10, 0, "seed"));
    List<Candidate> shuffled = new ArrayList<>(households);
    Collections.shuffle(shuffled, new Random(1));
    assertThat(ids(Sample.draw(shuffled, 10, 0, "seed"))).isEqualTo(first);
    assertThat(ids(Sample.draw(households, 10, 0, "another"))).isNotEqualTo(first);
  }

  @Test
  void everyTicketCanBeComputedByAnybody() throws Exception {
    Sample.Drawn drawn = Sample.draw(households(1), 1, 0, "种子 1").drawn().get(0);
    byte[] words = "种子 1\nhousehold\nH0".getBytes(StandardCharsets.UTF_8);
    byte[] hash = MessageDigest.getInstance("SHA-256").digest(words);
    assertThat(drawn.ticket()).isEqualTo(HexFormat.of().formatHex(hash));
  }

  @Test
  void withinAStratumTheLowestTicketsAreDrawn() {
    List<Candidate> households = households(200);
    Lot lot = new Lot("s");
    List<String> lowest =
        households.stream()
            .map(Candidate::id)
            .sorted(
                (one, other) ->
                    lot.ticket(Kind.HOUSEHOLD, one).compareTo(lot.ticket(Kind.HOUSEHOLD, other)))
            .limit(20)
            .toList();
    assertThat(ids(Sample.draw(households, 20, 0, "s")))
        .containsExactlyInAnyOrderElementsOf(lowest);
  }

  @Test
  void aLargerSampleHoldsTheSmallerOne() {
    List<Candidate> households = households(200);
    List<String> small = ids(Sample.draw(households, 10, 0, "s"));
    assertThat(ids(Sample.draw(households, 25, 0, "s"))).containsAll(small);
  }

  @Test
  void aHouseholdMoreChangesTheSampleByOneAtMost() {
    List<String> before = ids(Sample.draw(households(100), 10, 0, "s"));
    List<Candidate> more = new ArrayList<>(households(100));
    more.add(household(100, "X0", 0));
    List<String> kept = new ArrayList<>(ids(Sample.draw(more, 10, 0, "s")));
    kept.retainAll(before);
    assertThat(kept).hasSizeGreaterThanOrEqualTo(9);
  }

  @Test
  void everyHouseholdHasTheSameChanceAsFarAsChiSquareCanTell() {
    int households = 50;
    int size = 10;
    int runs = 4_000;
    long[] drawn = new long[households];
    List<Candidate> all = households(households);
    for (int run = 0; run < runs; run++) {
      ids(Sample.draw(all, size, 0, "seed " + run))
          .forEach(id -> drawn[Integer.parseInt(id.substring(1))]++);
    }
    double expected = (double) runs * size / households;
    double sum = 0;
    for (long each : drawn) {
      sum += (each - expected) * (each - expected) / expected;
    }
    // Drawn without putting back, the counts spread less, by this much.
    double chiSquare = sum * (households - 1) / (households - size);
    // 49 degrees of freedom: the middle 99.8 % of the distribution.
    assertThat(chiSquare).isBetween(24.0, 85.4);
  }

  @Test
  void strataAreDrawnFromInProportion() {
    Sample sample = Sample.draw(households(50, 30, 20), 10, 0, "s");
    assertThat(sample.population()).isEqualTo(100);
    assertThat(sample.strata()).extracting(Sample.Stratum::drawn).containsExactly(5, 3, 2);
    assertThat(sample.strata()).extracting(Sample.Stratum::candidates).containsExactly(50, 30, 20);
    assertThat(sample.drawn()).hasSize(10).doesNotHaveDuplicates();
  }

  @Test
  void someAreDrawnAmongThoseWithFindingsAndTheRestAmongAllThatAreLeft() {
    List<Candidate> households =
        IntStream.range(0, 100).mapToObj(i -> household(i, "X" + i % 4, i < 12 ? 2 : 0)).toList();
    Sample sample = Sample.draw(households, 20, 8, "s");
    List<Sample.Drawn> forFindings =
        sample.drawn().stream().filter(Sample.Drawn::forFindings).toList();
    assertThat(forFindings)
        .hasSize(8)
        .allSatisfy(drawn -> assertThat(drawn.candidate().findings()).isEqualTo(2));
    assertThat(ids(sample)).hasSize(20).doesNotHaveDuplicates();
    assertThat(sample.strata()).extracting(Sample.Stratum::withFindings).containsOnly(3);
  }

  @Test
  void whereFewHaveFindingsAllOfThemAreDrawn() {
    List<Candidate> households =
        IntStream.range(0, 50).mapToObj(i -> household(i, "X", i < 3 ? 1 : 0)).toList();
    Sample sample = Sample.draw(households, 10, 8, "s");
    assertThat(ids(sample)).hasSize(10).contains("H0", "H1", "H2");
    assertThat(sample.drawn().stream().filter(Sample.Drawn::forFindings)).hasSize(3);
  }

  @Test
  void whoeverAsksForMoreThanThereAreGetsAll() {
    assertThat(Sample.draw(households(3, 2), 99, 0, "s").drawn()).hasSize(5);
    assertThat(Sample.draw(List.of(), 5, 2, "s").drawn()).isEmpty();
  }
}
