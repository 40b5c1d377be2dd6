package io.hegui.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A cadre's place in a work team (the plan's annex 3). */
@FactTable(name = "postings", heading = "工作队成员", subject = "posting", label = "cadreId")
public record Posting(
    @Column("派驻编号") @Key String id,
    @Column("工作队编号") @Ref("teams") String teamId,
    @Column("干部编号") @Ref("cadres") String cadreId,
    @Column("队内职务") TeamRole role,
    @Column("是否驻村") boolean stationed,
    @Column("到岗日期") LocalDate from,
    @Column("派驻截止日期") @Nullable LocalDate to,
    @Column("工资关系保留") @Nullable Boolean payRetained)
    implements Span {}
