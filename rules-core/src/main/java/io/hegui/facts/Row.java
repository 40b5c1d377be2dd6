package io.hegui.facts;

/**
 * An accepted row.
 *
 * @param dangling whether it refers to something that was not submitted, so that it is neither a
 *     subject nor evidence
 */
public record Row<T extends Fact>(T fact, Source source, boolean dangling) {}
