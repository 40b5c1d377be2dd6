package io.hegui.duty;

import java.time.LocalDate;

/** The day at whose end a check looks at the facts. */
public record AsOf(LocalDate date) {}
