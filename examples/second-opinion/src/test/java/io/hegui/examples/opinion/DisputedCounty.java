package io.hegui.examples.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import io.hegui.calendar.AuditPeriod;
import io.hegui.facts.Submission;
import io.hegui.input.SubmissionReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * A small county that the two opinions disagreed about, in a file that says in its name which
 * period was checked and as of which day: {@code seed-12 2016Q1 2016-03-31.json}.
 */
record DisputedCounty(Submission submission, AuditPeriod period, LocalDate asOf) {
  private static final Path KEPT = Path.of("src", "test", "disputed");

  static List<Path> kept() throws IOException {
    try (Stream<Path> files = Files.list(KEPT)) {
      return files.sorted().toList();
    }
  }

  static DisputedCounty read(Path file) throws IOException {
    String[] words = file.getFileName().toString().replace(".json", "").split(" ", -1);
    Submission submission = SubmissionReader.standard().read(file);
    assertThat(submission.findings())
        .as("what was unreadable in %s", file)
        .noneMatch(finding -> finding.table().isEmpty());
    return new DisputedCounty(submission, AuditPeriod.parse(words[1]), LocalDate.parse(words[2]));
  }

  /**
   * Makes a failing county small and leaves it where it can be taken from into the kept ones.
   *
   * @return what to tell
   */
  static String keep(Disagreements compared, long seed, RandomCounty county) throws IOException {
    Submission small =
        Shrink.shrink(
            county.submission(),
            facts -> !compared.about(facts, county.period(), county.asOf()).isEmpty());
    Path file =
        Files.createDirectories(Path.of("target", "disputed"))
            .resolve("seed-" + seed + " " + county.period() + " " + county.asOf() + ".json");
    Files.writeString(file, Shrink.describe(small) + "\n");
    return String.join("\n", compared.about(small, county.period(), county.asOf()))
        + "\nThe county is in "
        + file
        + "; once it is settled, move it to "
        + KEPT
        + " to have it looked at for good:\n"
        + Shrink.describe(small);
  }
}
