package io.hegui.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days on which a posted cadre was called away to other work. */
@FactTable(name = "diversions", heading = "抽调记录")
public record Diversion(
    @Column("派驻编号") @Ref("postings") String postingId,
    @Column("开始日期") LocalDate from,
    @Column("结束日期") @Nullable LocalDate to,
    @Column("事由") @Nullable String reason)
    implements Span {}
