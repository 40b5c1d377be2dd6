package io.hegui.facts;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A cadre or helper, with the rank and positions held in the submitted period. */
@FactTable(name = "cadres", heading = "干部", register = true, subject = "cadre", label = "name")
public record Cadre(
    @Column("干部编号") @Key String id,
    @Column("姓名") @Personal String name,
    @Column("单位编号") @Ref("units") String unitId,
    @Column("职级") @Nullable Rank rank,
    @Column("职务") Set<Position> positions,
    @Column("在职") @Nullable Boolean inOffice,
    @Column("身体健康") @Nullable Boolean fit)
    implements Fact {
  public Cadre {
    // An enum set keeps its order; Set.copyOf would shuffle it from one JVM to the next.
    positions =
        Collections.unmodifiableSet(
            positions.isEmpty() ? EnumSet.noneOf(Position.class) : EnumSet.copyOf(positions));
  }

  /** A rank may be left out only for a member of a submitted unit of level SOCIAL. */
  @Override
  public List<String> lacks(Registers registers) {
    return rank == null
            && registers.find(Unit.class, unitId).map(Unit::level).orElse(null) != UnitLevel.SOCIAL
        ? List.of("rank")
        : List.of();
  }

  public boolean holds(Position position) {
    return positions.contains(position);
  }
}
