package io.hegui.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A problem that a unit took up. */
@FactTable(name = "problems", heading = "突出问题")
public record Problem(
    @Column("问题编号") @Key String id,
    @Column("单位编号") @Ref("units") String unitId,
    @Column("村编号") @Ref("villages") @Nullable String villageId,
    @Column("提出日期") @Nullable LocalDate raisedOn,
    @Column("解决日期") @Nullable LocalDate resolvedOn,
    @Column("问题摘要") @Nullable String summary)
    implements Fact {}
