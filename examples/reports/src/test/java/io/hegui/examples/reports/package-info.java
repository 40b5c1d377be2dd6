/** Tests of what all reports say alike. */
@NullMarked
package io.hegui.examples.reports;

import org.jspecify.annotations.NullMarked;
