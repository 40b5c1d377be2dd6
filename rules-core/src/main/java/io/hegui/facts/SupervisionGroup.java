package io.hegui.facts;

import java.time.LocalDate;

/** The group that supervises the work in a township. */
@FactTable(name = "supervisionGroups", heading = "督导工作组", subject = "group", label = "townshipId")
public record SupervisionGroup(
    @Column("督导组编号") @Key String id,
    @Column("乡镇编号") @Ref("townships") String townshipId,
    @Column("成立日期") LocalDate establishedOn)
    implements Fact {
  /** Whether the group existed at the end of that day. */
  public boolean establishedBy(LocalDate day) {
    return !establishedOn.isAfter(day);
  }
}
