package io.hegui.examples.assurance.mutants;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.function.Predicate;
import java.util.zip.CRC32;

/**
 * A choice of mutants that stays the same from run to run: {@code all}, {@code 1/20} for about one
 * in twenty, {@code 3/20} for the third such share, or any other word for those whose key has it.
 */
record Sample(String choice) implements Predicate<Mutant> {
  @Override
  public boolean test(Mutant mutant) {
    if (choice.equals("all")) {
      return true;
    }
    if (!choice.matches("\\d+/\\d+")) {
      return mutant.key().contains(choice);
    }
    String[] share = choice.split("/", -1);
    CRC32 crc = new CRC32();
    crc.update(mutant.key().getBytes(UTF_8));
    return crc.getValue() % Integer.parseInt(share[1]) == Integer.parseInt(share[0]) - 1;
  }
}
