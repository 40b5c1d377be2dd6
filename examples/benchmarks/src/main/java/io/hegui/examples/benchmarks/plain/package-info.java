/**
 * The straight way, as one would write it by hand for these files and nothing else: read them with
 * FastCSV into records, check, write what was found. It takes the files to be as they should be:
 * whatever is wrong with them ends it.
 */
@NullMarked
package io.hegui.examples.benchmarks.plain;

import org.jspecify.annotations.NullMarked;
