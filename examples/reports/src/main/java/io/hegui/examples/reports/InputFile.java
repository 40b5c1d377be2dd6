package io.hegui.examples.reports;

/**
 * A file that was checked.
 *
 * @param name its name as the report's findings give it
 * @param bytes its length
 * @param sha256 its digest, in hex
 */
public record InputFile(String name, long bytes, String sha256) {}
