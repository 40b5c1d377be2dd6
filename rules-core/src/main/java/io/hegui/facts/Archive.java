package io.hegui.facts;

import java.time.LocalDate;

/** The file kept on a posted cadre. */
@FactTable(name = "archives", heading = "干部档案")
public record Archive(
    @Column("干部编号") @Ref("cadres") String cadreId, @Column("建档日期") LocalDate createdOn)
    implements Fact {}
