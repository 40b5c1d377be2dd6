/** The service as its users meet it: over HTTP, with a real PostgreSQL, in a real browser. */
@NullMarked
package io.hegui.examples.county;

import org.jspecify.annotations.NullMarked;
