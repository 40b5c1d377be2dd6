package io.hegui.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a posted cadre files at the end of the posting. */
@FactTable(name = "finalReports", heading = "期满材料")
public record FinalReport(
    @Column("派驻编号") @Ref("postings") String postingId,
    @Column("思想总结日期") @Nullable LocalDate summaryFiledOn,
    @Column("调研报告日期") @Nullable LocalDate researchFiledOn)
    implements Fact {}
