/**
 * The finding list as an Excel workbook: a summary with charts, every finding, a register in which
 * their mending is followed, and what the findings rest on.
 */
@NullMarked
package io.hegui.examples.reports.excel;

import org.jspecify.annotations.NullMarked;
