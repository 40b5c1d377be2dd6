package io.hegui.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A township's signed summary of the surveys. */
@FactTable(name = "townshipSummaries", heading = "乡镇汇总")
public record TownshipSummary(
    @Column("乡镇编号") @Ref("townships") String townshipId,
    @Column("签字人编号") @Ref(value = "cadres", tolerant = true) @Nullable String signedBy,
    @Column("签字日期") @Nullable LocalDate signedOn,
    @Column("上报县办日期") @Nullable LocalDate reportedOn)
    implements Fact {}
