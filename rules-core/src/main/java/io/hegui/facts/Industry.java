package io.hegui.facts;

import java.time.LocalDate;

/** A village's established core industry. */
@FactTable(name = "industries", heading = "骨干产业")
public record Industry(
    @Column("村编号") @Ref("villages") String villageId,
    @Column("产业名称") String name,
    @Column("建立日期") LocalDate establishedOn)
    implements Fact {}
