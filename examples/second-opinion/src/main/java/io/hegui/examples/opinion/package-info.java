/**
 * The plan's rules once more, in plain Java and from the rules' description alone, so that the rule
 * engine can be compared with a second opinion; and random counties to compare the two on.
 */
@NullMarked
package io.hegui.examples.opinion;

import org.jspecify.annotations.NullMarked;
