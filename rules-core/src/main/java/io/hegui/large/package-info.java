/**
 * Checks submissions that are larger than memory: rows are read into files, cut into shares that
 * can be checked apart, and the shares' reports are merged. The report is the one that a check in
 * memory would give.
 */
@NullMarked
package io.hegui.large;

import org.jspecify.annotations.NullMarked;
