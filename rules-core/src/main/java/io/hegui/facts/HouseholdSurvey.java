package io.hegui.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A team's survey of its poor households. */
@FactTable(name = "householdSurveys", heading = "贫困户摸底")
public record HouseholdSurvey(
    @Column("工作队编号") @Ref("teams") String teamId, @Column("上报乡镇日期") @Nullable LocalDate reportedOn)
    implements Fact {}
