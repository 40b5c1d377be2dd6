/**
 * What all requests have in common: limits, headers, problems in the reader's language, the log.
 */
@NullMarked
package io.hegui.examples.county.web;

import org.jspecify.annotations.NullMarked;
