package io.hegui.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A unit's yearly appraisal; satisfaction is in percent, 0 to 100. */
@FactTable(name = "appraisals", heading = "年度考评")
public record Appraisal(
    @Column("单位编号") @Ref("units") String unitId,
    @Column("年度") @Range(min = 1, max = 9999) int year,
    @Column("完成日期") @Nullable LocalDate completedOn,
    @Column("任务完成") @Nullable Boolean taskCompleted,
    @Column("结果") @Nullable AppraisalResult result,
    @Column("群众满意度") @Range(min = 0, max = 100) @Nullable BigDecimal satisfaction)
    implements Fact {}
