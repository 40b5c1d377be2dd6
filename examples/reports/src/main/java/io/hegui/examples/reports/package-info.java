/**
 * Reports of a check, for people and for other programs. A {@link
 * io.hegui.examples.reports.Dossier} is what is told, a {@link
 * io.hegui.examples.reports.ReportForm} tells it in one form.
 */
@NullMarked
package io.hegui.examples.reports;

import org.jspecify.annotations.NullMarked;
