package io.hegui.facts;

import java.time.LocalDate;

/** A unit's list of posted cadres and helpers, filed with a township. */
@FactTable(name = "rosterFilings", heading = "名单报送")
public record RosterFiling(
    @Column("单位编号") @Ref("units") String unitId,
    @Column("乡镇编号") @Ref("townships") String townshipId,
    @Column("报送日期") LocalDate filedOn)
    implements Fact {}
