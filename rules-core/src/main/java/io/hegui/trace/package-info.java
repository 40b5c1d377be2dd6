/**
 * How the conditions of a rule met the facts: what each looked at, what it left, and at which of
 * them the last candidate fell out. It is for those who write rules, and no part of a report.
 */
@NullMarked
package io.hegui.trace;

import org.jspecify.annotations.NullMarked;
