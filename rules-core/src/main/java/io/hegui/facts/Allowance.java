package io.hegui.facts;

import java.time.YearMonth;

/** A month's allowances of a posting, each in fen. */
@FactTable(name = "allowances", heading = "补贴")
public record Allowance(
    @Column("派驻编号") @Ref("postings") String postingId,
    @Column("月份") YearMonth month,
    @Column("误餐") @Money long meal,
    @Column("交通") @Money long transport,
    @Column("通讯") @Money long telecom)
    implements Fact {}
