package io.hegui.examples.villagework;

import io.hegui.facts.Column;
import io.hegui.facts.FactTable;
import io.hegui.facts.Key;
import io.hegui.facts.Ref;
import io.hegui.facts.Span;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A leave of a member of a work team; without a last day it still goes on. */
@FactTable(name = "leaves", heading = "请假", subject = "leave")
public record Leave(
    @Column("请假编号") @Key String id,
    @Column("派驻编号") @Ref("postings") String postingId,
    @Column("请假类别") LeaveKind kind,
    @Column("开始日期") LocalDate from,
    @Column("结束日期") @Nullable LocalDate to)
    implements Span {}
