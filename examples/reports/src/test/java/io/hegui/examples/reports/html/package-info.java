/** Tests of the HTML report: of its text here, and of what a reader meets in a browser. */
@NullMarked
package io.hegui.examples.reports.html;

import org.jspecify.annotations.NullMarked;
