package io.hegui.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A county leader's tie to a township. */
@FactTable(name = "townshipLinks", heading = "县级领导联系乡镇")
public record TownshipLink(
    @Column("干部编号") @Ref("cadres") String cadreId,
    @Column("乡镇编号") @Ref("townships") String townshipId,
    @Column("开始日期") LocalDate from,
    @Column("结束日期") @Nullable LocalDate to)
    implements Span {}
