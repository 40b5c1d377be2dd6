/** The county's facts: stored row by row, submitted whole or in part, seen by whom they concern. */
@NullMarked
package io.hegui.examples.county.facts;

import org.jspecify.annotations.NullMarked;
