/** Tests of the calendar of what is due. */
@NullMarked
package io.hegui.examples.audit.calendar;

import org.jspecify.annotations.NullMarked;
