/** Reports as JSON, out and back in. */
@NullMarked
package io.hegui.json;

import org.jspecify.annotations.NullMarked;
