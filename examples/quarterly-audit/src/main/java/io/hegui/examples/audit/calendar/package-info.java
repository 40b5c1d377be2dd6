/** What is due as an iCalendar file (RFC 5545), for calendar programs. */
@NullMarked
package io.hegui.examples.audit.calendar;

import org.jspecify.annotations.NullMarked;
