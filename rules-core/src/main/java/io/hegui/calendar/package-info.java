/** Audit periods and the calendar units that recurring duties are owed in. */
@NullMarked
package io.hegui.calendar;

import org.jspecify.annotations.NullMarked;
