package io.hegui.facts;

import java.time.LocalDate;

/** A township's filing of one of the plan's annexes 2 to 4. */
@FactTable(name = "annexFilings", heading = "表册上报")
public record AnnexFiling(
    @Column("乡镇编号") @Ref("townships") String townshipId,
    @Column("附件号") @Range(min = 2, max = 4) int annex,
    @Column("上报日期") LocalDate filedOn,
    @Column("含电子档") boolean electronic)
    implements Fact {}
