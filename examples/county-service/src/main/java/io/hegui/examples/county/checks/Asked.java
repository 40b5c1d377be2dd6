package io.hegui.examples.county.checks;

import io.swagger.v3.oas.annotations.Parameter;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * What a check is to be about, as a request says it.
 *
 * @param period the period; the quarter that holds the as-of date if it is not named
 * @param asOf the day at whose end the facts are looked at; today if it is not named
 * @param unmasked whether names are to be shown in full, which only the county may ask for
 */
public record Asked(
    @Parameter(description = "期间 · The period", example = "2016Q1") @Nullable String period,
    @Parameter(description = "截至日 · The as-of date") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        @Nullable LocalDate asOf,
    @Parameter(description = "显示全名，仅限县级 · Names in full, for the county only")
        @Nullable Boolean unmasked) {}
