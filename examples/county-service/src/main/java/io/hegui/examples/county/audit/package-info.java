/** The trail of who did what: entries are added and never changed, each sealing the one before. */
@NullMarked
package io.hegui.examples.county.audit;

import org.jspecify.annotations.NullMarked;
