/**
 * From files to a {@link io.hegui.facts.Submission}: CSV, JSON and JSON Lines, and the parts that a
 * further form of file is built of. Bad input never throws; it becomes data findings.
 */
@NullMarked
package io.hegui.input;

import org.jspecify.annotations.NullMarked;
