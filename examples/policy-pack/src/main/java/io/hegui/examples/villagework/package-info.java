/**
 * The fact tables that this policy brings along, which the data contract does not have: attendance
 * and leave. The rules stand in the resources of the same name.
 */
@NullMarked
package io.hegui.examples.villagework;

import org.jspecify.annotations.NullMarked;
