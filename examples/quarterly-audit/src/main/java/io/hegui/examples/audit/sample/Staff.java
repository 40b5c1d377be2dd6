package io.hegui.examples.audit.sample;

import io.hegui.facts.Cadre;
import io.hegui.facts.Position;
import io.hegui.facts.Rank;
import io.hegui.facts.Unit;
import io.hegui.facts.UnitLevel;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Founds units and fills them with people. */
final class Staff {
  private final Draft draft;
  private final Chance chance;

  Staff(Draft draft, Chance chance) {
    this.draft = draft;
    this.chance = chance;
  }

  Unit unit(String name, UnitLevel level, @Nullable String townshipId) {
    return draft.add(new Unit(draft.nextId("U"), name, level, townshipId));
  }

  Cadre leader(Unit unit, Position position) {
    return cadre(unit, Rank.SECTION, EnumSet.of(position));
  }

  Cadre cadre(Unit unit, @Nullable Rank rank) {
    return cadre(unit, rank, Set.of());
  }

  List<Cadre> cadres(Unit unit, @Nullable Rank rank, int count) {
    return IntStream.range(0, count).mapToObj(i -> cadre(unit, rank)).toList();
  }

  private Cadre cadre(Unit unit, @Nullable Rank rank, Set<Position> positions) {
    return draft.add(
        new Cadre(draft.nextId("C"), Names.person(chance), unit.id(), rank, positions, true, true));
  }
}
