package io.hegui.examples.benchmarks.plain;

import io.hegui.facts.Cadre;
import io.hegui.facts.Household;
import io.hegui.facts.Position;
import io.hegui.facts.Rank;
import io.hegui.facts.Township;
import io.hegui.facts.Unit;
import io.hegui.facts.UnitLevel;
import io.hegui.facts.Village;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What other tables refer to: townships, villages, households, units and cadres. */
final class CsvRegisters {
  private CsvRegisters() {}

  static void read(CsvFacts facts) throws IOException {
    facts.register(
        "townships", Township.class, c -> new Township(c.key(Township.class), c.text(1)));
    facts.register(
        "villages",
        Village.class,
        c -> new Village(c.key(Village.class), c.text(1), c.text(2), c.bool(3), c.optionalDate(4)));
    facts.register(
        "households",
        Household.class,
        c ->
            new Household(
                c.key(Household.class),
                c.optional(1),
                c.text(2),
                c.optional(3) == null ? null : c.number(3),
                c.optionalDate(4)));
    facts.register(
        "units",
        Unit.class,
        c -> new Unit(c.key(Unit.class), c.text(1), c.word(2, UnitLevel.class), c.optional(3)));
    facts.register(
        "cadres",
        Cadre.class,
        c ->
            new Cadre(
                c.key(Cadre.class),
                c.text(1),
                c.text(2),
                c.optionalWord(3, Rank.class),
                positions(c.optional(4)),
                c.optionalBool(5),
                c.optionalBool(6)));
  }

  private static Set<Position> positions(@Nullable String text) {
    if (text == null) {
      return Set.of();
    }
    Set<Position> positions = EnumSet.noneOf(Position.class);
    for (String position : text.split(";", -1)) {
      positions.add(Position.valueOf(position));
    }
    return positions;
  }
}
