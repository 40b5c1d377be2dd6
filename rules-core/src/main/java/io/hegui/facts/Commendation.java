package io.hegui.facts;

import java.time.LocalDate;

/** A county round of commendations. */
@FactTable(name = "commendations", heading = "评比表扬")
public record Commendation(@Column("日期") LocalDate heldOn) implements Fact {}
