/** Reports of a check: JSON, HTML and Excel, at once or kept. */
@NullMarked
package io.hegui.examples.county.reports;

import org.jspecify.annotations.NullMarked;
