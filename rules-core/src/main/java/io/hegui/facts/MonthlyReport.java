package io.hegui.facts;

import java.time.LocalDate;
import java.time.YearMonth;

/** A team's monthly report with text and images. */
@FactTable(name = "reports", heading = "月度信息")
public record MonthlyReport(
    @Column("工作队编号") @Ref("teams") String teamId,
    @Column("月份") YearMonth month,
    @Column("上报日期") LocalDate submittedOn,
    @Column("有文字") boolean hasText,
    @Column("图片数") @Range(min = 0) int images)
    implements Fact {}
