/**
 * What rules count by in an {@code accumulate}, beside what the rule language has. The only classes
 * beside the engine's that know Drools, whose interface they implement.
 */
@NullMarked
package io.hegui.duty.accumulate;

import org.jspecify.annotations.NullMarked;
