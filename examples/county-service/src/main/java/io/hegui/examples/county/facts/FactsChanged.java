package io.hegui.examples.county.facts;

/** A change was saved here. */
public record FactsChanged(long revision) {}
