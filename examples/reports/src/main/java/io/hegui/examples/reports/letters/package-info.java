/**
 * Letters to those who have to see to what a check found (整改通知书): {@link
 * io.hegui.examples.reports.letters.Letters} divides a report's findings among them, and {@link
 * io.hegui.examples.reports.letters.LetterFolder} writes a letter a file.
 */
@NullMarked
package io.hegui.examples.reports.letters;

import org.jspecify.annotations.NullMarked;
