package io.hegui.examples.county.facts;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A part of the facts that is to be otherwise, by table.
 *
 * @param put rows that take the place of those with the same id, or are new
 * @param remove rows that are to go
 */
@Schema(
    example =
        """
        {"put": {"pairings": [{"householdId": "H1", "cadreId": "C7", "from": "2016-03-01"}]}}""")
public record ChangeRequest(
    @Nullable Map<String, List<Map<String, Object>>> put,
    @Nullable Map<String, List<Map<String, Object>>> remove) {}
