package io.hegui.facts;

import java.time.LocalDate;

/** An approved exemption of one subject from one rule. */
@FactTable(name = "waivers", heading = "豁免")
public record Waiver(
    @Column("规则编号") String ruleId,
    @Column("对象编号") String subject,
    @Column("理由") String reason,
    @Column("批准人") @Personal String approvedBy,
    @Column("开始日期") LocalDate from,
    @Column("结束日期") LocalDate to)
    implements Span {}
