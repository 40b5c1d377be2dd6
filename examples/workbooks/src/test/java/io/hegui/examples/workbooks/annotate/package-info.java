/** Workbooks are annotated and compared with what they were. */
@NullMarked
package io.hegui.examples.workbooks.annotate;

import org.jspecify.annotations.NullMarked;
