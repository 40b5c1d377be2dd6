package io.hegui.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A seat in a supervision group (the plan's annex 2). */
@FactTable(name = "supervisionMembers", heading = "督导组成员")
public record SupervisionMember(
    @Column("督导组编号") @Ref("supervisionGroups") String groupId,
    @Column("干部编号") @Ref("cadres") String cadreId,
    @Column("职责") GroupRole role,
    @Column("开始日期") LocalDate from,
    @Column("结束日期") @Nullable LocalDate to)
    implements Span {}
