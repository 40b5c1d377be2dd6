package io.hegui.facts;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A village's or household's plan of help and its way through approval and filing. */
@FactTable(name = "plans", heading = "帮扶规划方案")
public record Plan(
    @Column("方案编号") @Key String id,
    @Column("类型") PlanKind kind,
    @Column("村编号") @Ref("villages") @Nullable String villageId,
    @Column("户编号") @Ref("households") @Nullable String householdId,
    @Column("完成日期") @Nullable LocalDate completedOn,
    @Column("报督导组日期") @Nullable LocalDate submittedOn,
    @Column("党委书记签字日期") @Nullable LocalDate secretarySignedOn,
    @Column("乡镇长签字日期") @Nullable LocalDate headSignedOn,
    @Column("县级领导签字日期") @Nullable LocalDate leaderSignedOn,
    @Column("报组织部日期") @Nullable LocalDate filedOrganizationOn,
    @Column("报民政扶贫局日期") @Nullable LocalDate filedCivilAffairsOn)
    implements Fact {
  @Override
  public List<String> lacks(Registers registers) {
    return switch (kind) {
      case VILLAGE -> villageId == null ? List.of("villageId") : List.of();
      case HOUSEHOLD -> householdId == null ? List.of("householdId") : List.of();
    };
  }

  /** The id of the village or household that the plan is for. */
  public @Nullable String ownerId() {
    return kind == PlanKind.VILLAGE ? villageId : householdId;
  }
}
