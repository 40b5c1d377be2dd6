package io.hegui.facts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A department, office, village committee or social organisation that cadres belong to. */
@FactTable(name = "units", heading = "单位", register = true, subject = "unit", label = "name")
public record Unit(
    @Column("单位编号") @Key String id,
    @Column("单位名称") String name,
    @Column("级别") UnitLevel level,
    @Column("乡镇编号") @Ref("townships") @Nullable String townshipId)
    implements Fact {
  @Override
  public List<String> lacks(Registers registers) {
    boolean local = level == UnitLevel.TOWNSHIP || level == UnitLevel.VILLAGE;
    return local && townshipId == null ? List.of("townshipId") : List.of();
  }
}
