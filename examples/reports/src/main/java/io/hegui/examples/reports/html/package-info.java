/**
 * The report as one HTML file that opens from a mail, without a network. The page is written by
 * plain Java as a stream ({@link io.hegui.examples.reports.html.Html} escapes all that it is
 * given), since a template engine would hold no less code and could escape no better. It can be
 * read without its script; the script adds filters, search and sorting.
 */
@NullMarked
package io.hegui.examples.reports.html;

import org.jspecify.annotations.NullMarked;
