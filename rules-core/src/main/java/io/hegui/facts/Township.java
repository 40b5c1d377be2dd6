package io.hegui.facts;

/** A township of the county. */
@FactTable(
    name = "townships",
    heading = "乡镇",
    register = true,
    subject = "township",
    label = "name")
public record Township(@Column("乡镇编号") @Key String id, @Column("乡镇名称") String name)
    implements Fact {}
