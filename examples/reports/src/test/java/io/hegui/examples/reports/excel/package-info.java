/** Workbooks are written and read back. */
@NullMarked
package io.hegui.examples.reports.excel;

import org.jspecify.annotations.NullMarked;
