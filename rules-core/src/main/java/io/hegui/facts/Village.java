package io.hegui.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A village, poor or not. */
@FactTable(name = "villages", heading = "村", register = true, subject = "village", label = "name")
public record Village(
    @Column("村编号") @Key String id,
    @Column("村名称") String name,
    @Column("乡镇编号") @Ref("townships") String townshipId,
    @Column("是否贫困村") boolean poor,
    @Column("退出日期") @Nullable LocalDate exitedOn)
    implements Fact {}
