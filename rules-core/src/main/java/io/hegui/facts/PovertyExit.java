package io.hegui.facts;

/** The number of persons who left poverty in a year. */
@FactTable(name = "povertyExits", heading = "年度脱贫")
public record PovertyExit(
    @Column("年度") @Range(min = 1, max = 9999) int year, @Column("人数") @Range(min = 0) int persons)
    implements Fact {}
