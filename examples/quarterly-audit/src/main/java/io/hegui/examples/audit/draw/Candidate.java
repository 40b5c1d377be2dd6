package io.hegui.examples.audit.draw;

import io.hegui.text.Text;

/**
 * Somebody who can be drawn.
 *
 * @param id the row's id, which no other of its kind has
 * @param name the person's name as it may be shown; empty if it is not known
 * @param place the village of a household, the unit of a cadre
 * @param detail the township of a household, the rank of a cadre
 * @param stratum the key of the stratum; empty if it is not known
 * @param stratumName what the stratum is called; empty if it is not known
 * @param findings the number of findings of a report that are about it
 */
public record Candidate(
    Kind kind,
    String id,
    String name,
    String place,
    Text detail,
    String stratum,
    Text stratumName,
    int findings) {}
