package io.hegui.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A registered poor household. */
@FactTable(
    name = "households",
    heading = "贫困户",
    register = true,
    subject = "household",
    label = "headName")
public record Household(
    @Column("户编号") @Key String id,
    @Column("户主姓名") @Personal @Nullable String headName,
    @Column("村编号") @Ref("villages") String villageId,
    @Column("人口数") @Range(min = 1) @Nullable Integer persons,
    @Column("脱贫日期") @Nullable LocalDate exitedOn)
    implements Fact {
  /** Whether the household had not yet left poverty at the end of that day. */
  public boolean openOn(LocalDate day) {
    return exitedOn == null || exitedOn.isAfter(day);
  }
}
