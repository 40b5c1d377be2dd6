/**
 * Copies of a county's own workbooks in which the rows and cells that findings rest on are coloured
 * and carry comments. Nothing else is changed, and the original is only read: of an {@code .xlsx}
 * the parts that are not marked are copied byte for byte.
 */
@NullMarked
package io.hegui.examples.workbooks.annotate;

import org.jspecify.annotations.NullMarked;
