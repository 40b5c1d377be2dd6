package io.hegui.examples.audit.sample;

import io.hegui.facts.Posting;
import io.hegui.facts.Team;

/**
 * A village's team with the postings that a fault may want to change.
 *
 * @param member the posting from the department that leads, the first of its batches
 * @param clerk the posting from the township, the first of its batches
 */
record Crew(
    int index,
    Place place,
    Hall hall,
    Department department,
    Team team,
    Posting captain,
    Posting vice,
    Posting member,
    Posting clerk) {}
