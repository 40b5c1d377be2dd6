/**
 * What a check found: verdicts with their evidence, counts for every rule, and what they rest on.
 */
@NullMarked
package io.hegui.report;

import org.jspecify.annotations.NullMarked;
