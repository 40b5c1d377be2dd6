package io.hegui.report;

/**
 * The policy that was checked; of several policies the ids and versions are joined by {@code +}.
 *
 * @param digest SHA-256, in hex, of all that the policy's verdicts depend on
 */
public record PolicyRef(String id, String version, String digest) {}
