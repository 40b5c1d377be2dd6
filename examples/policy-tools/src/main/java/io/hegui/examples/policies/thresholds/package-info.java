/**
 * Tables of thresholds that are kept in Excel: they become the CSV that a policy is loaded with.
 */
@NullMarked
package io.hegui.examples.policies.thresholds;

import org.jspecify.annotations.NullMarked;
