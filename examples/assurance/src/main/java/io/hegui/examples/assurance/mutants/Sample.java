package io.hegui.examples.assurance.mutants;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Predicate;
import java.util.zip.CRC32;

/** Choices of mutants that stay the same from run to run. */
final class Sample {
  private Sample() {}

  /**
   * @param choice {@code all}; {@code 1/20} for about one in twenty, {@code 3/20} for the third
   *     such share; {@code @FILE} for those whose keys are lines of a file, such as earlier
   *     survivors; any other word for those whose key has it
   * @throws IOException if the file cannot be read
   */
  static Predicate<Mutant> of(String choice) throws IOException {
    if (choice.equals("all")) {
      return mutant -> true;
    } else if (choice.startsWith("@")) {
      Set<String> keys = Set.copyOf(Files.readAllLines(Path.of(choice.substring(1))));
      return mutant -> keys.contains(mutant.key());
    } else if (choice.matches("\\d+/\\d+")) {
      String[] share = choice.split("/", -1);
      int wanted = Integer.parseInt(share[0]) - 1;
      int shares = Integer.parseInt(share[1]);
      return mutant -> share(mutant, shares) == wanted;
    }
    return mutant -> mutant.key().contains(choice);
  }

  private static int share(Mutant mutant, int shares) {
    CRC32 crc = new CRC32();
    crc.update(mutant.key().getBytes(UTF_8));
    return (int) (crc.getValue() % shares);
  }
}
