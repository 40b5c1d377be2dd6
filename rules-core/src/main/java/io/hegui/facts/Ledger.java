package io.hegui.facts;

import java.time.LocalDate;

/** A team's ledger of its work. */
@FactTable(name = "ledgers", heading = "帮扶台账")
public record Ledger(
    @Column("工作队编号") @Ref("teams") String teamId, @Column("建立日期") LocalDate establishedOn)
    implements Fact {}
