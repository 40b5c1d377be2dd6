package io.hegui.examples.audit.sample;

import io.hegui.facts.Cadre;
import io.hegui.facts.Unit;
import java.util.List;

/**
 * A township's government.
 *
 * @param committee a committee member for each poor village, in their order
 * @param clerks an ordinary cadre for each poor village, in their order
 */
record Hall(
    Town town, Unit unit, Cadre secretary, Cadre head, List<Cadre> committee, List<Cadre> clerks) {}
