/**
 * The words that a rule is written in. One rule finds who owes something and yields a {@link
 * io.hegui.duty.Duty}; another finds what breaks it and yields a {@link io.hegui.duty.Breach}.
 */
@NullMarked
package io.hegui.duty;

import org.jspecify.annotations.NullMarked;
