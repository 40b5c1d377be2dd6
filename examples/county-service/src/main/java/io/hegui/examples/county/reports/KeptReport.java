package io.hegui.examples.county.reports;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A report that was kept.
 *
 * @param township the township that it is about; empty for the whole county
 * @param revision the revision of the facts that were checked
 */
record KeptReport(
    UUID id,
    OffsetDateTime at,
    String account,
    String township,
    long revision,
    String period,
    LocalDate asOf,
    boolean masked,
    int violations) {}
