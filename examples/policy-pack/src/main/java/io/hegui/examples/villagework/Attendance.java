package io.hegui.examples.villagework;

import io.hegui.facts.Column;
import io.hegui.facts.Fact;
import io.hegui.facts.FactTable;
import io.hegui.facts.Personal;
import io.hegui.facts.Range;
import io.hegui.facts.Ref;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** How many days of a month a member of a work team was in the village. */
@FactTable(name = "attendance", heading = "考勤")
public record Attendance(
    @Column("派驻编号") @Ref("postings") String postingId,
    @Column("月份") YearMonth month,
    @Column("在村天数") @Range(min = 0, max = 31) int days,
    @Column("考勤人") @Personal @Nullable String recordedBy)
    implements Fact {}
