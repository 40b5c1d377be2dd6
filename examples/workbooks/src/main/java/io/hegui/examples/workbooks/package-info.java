/**
 * A county's Excel workbooks: read, offered as templates, and annotated with what a check found.
 */
@NullMarked
package io.hegui.examples.workbooks;

import org.jspecify.annotations.NullMarked;
