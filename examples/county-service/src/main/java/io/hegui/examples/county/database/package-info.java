/** Which PostgreSQL the service works with: a server by URL, or one that it brings along. */
@NullMarked
package io.hegui.examples.county.database;

import org.jspecify.annotations.NullMarked;
