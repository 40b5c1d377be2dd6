package io.hegui.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A work team that resides in a village. */
@FactTable(name = "teams", heading = "驻村工作队", subject = "team", label = "villageId")
public record Team(
    @Column("工作队编号") @Key String id,
    @Column("村编号") @Ref("villages") String villageId,
    @Column("组建日期") LocalDate formedOn,
    @Column("撤销日期") @Nullable LocalDate disbandedOn)
    implements Fact {
  /** Whether the team had been formed at the end of that day, be it disbanded since. */
  public boolean formedBy(LocalDate day) {
    return !formedOn.isAfter(day);
  }

  /**
   * Whether the team existed at the end of that day; on the day it is disbanded it no longer does.
   */
  public boolean activeOn(LocalDate day) {
    return formedBy(day) && (disbandedOn == null || day.isBefore(disbandedOn));
  }
}
