package io.hegui.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A unit's support of a village (the plan's annex 1). */
@FactTable(name = "supports", heading = "帮扶部门")
public record Support(
    @Column("单位编号") @Ref("units") String unitId,
    @Column("村编号") @Ref("villages") String villageId,
    @Column("开始日期") LocalDate from,
    @Column("结束日期") @Nullable LocalDate to,
    @Column("分管领导编号") @Ref(value = "cadres", tolerant = true) @Nullable String liaisonCadreId)
    implements Span {}
