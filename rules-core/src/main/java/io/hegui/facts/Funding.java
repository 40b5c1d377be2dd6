package io.hegui.facts;

/** Money that a unit gave to its posted cadres' work in a year, in fen. */
@FactTable(name = "funding", heading = "工作经费")
public record Funding(
    @Column("单位编号") @Ref("units") String unitId,
    @Column("年度") @Range(min = 1, max = 9999) int year,
    @Column("金额") @Money long amount)
    implements Fact {}
