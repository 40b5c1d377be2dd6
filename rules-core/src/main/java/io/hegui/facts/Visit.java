package io.hegui.facts;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A visit to a township or village. */
@FactTable(name = "visits", heading = "走访调研")
public record Visit(
    @Column("走访编号") @Key String id,
    @Column("类型") VisitKind kind,
    @Column("干部编号") @Ref("cadres") String cadreId,
    @Column("乡镇编号") @Ref("townships") @Nullable String townshipId,
    @Column("村编号") @Ref("villages") @Nullable String villageId,
    @Column("日期") LocalDate date)
    implements Fact {
  /** A supervision visit names a township or a village, any other visit a village. */
  @Override
  public List<String> lacks(Registers registers) {
    boolean placed = villageId != null || (kind == VisitKind.SUPERVISION && townshipId != null);
    return placed ? List.of() : List.of("villageId");
  }
}
