package io.hegui.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A cadre's help to a household (the plan's annex 4). */
@FactTable(name = "pairings", heading = "结对帮扶")
public record Pairing(
    @Column("户编号") @Ref("households") String householdId,
    @Column("干部编号") @Ref("cadres") String cadreId,
    @Column("开始日期") LocalDate from,
    @Column("结束日期") @Nullable LocalDate to)
    implements Span {}
