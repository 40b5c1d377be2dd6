/** A county's own system that embeds Hegui: the service's start and its settings. */
@NullMarked
package io.hegui.examples.county;

import org.jspecify.annotations.NullMarked;
