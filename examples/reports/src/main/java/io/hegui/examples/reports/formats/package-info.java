/**
 * Reports for spreadsheets, for other programs and for mails: CSV, SARIF, JUnit's XML and Markdown.
 * What comes from the data can neither be run nor break the form that it stands in.
 */
@NullMarked
package io.hegui.examples.reports.formats;

import org.jspecify.annotations.NullMarked;
