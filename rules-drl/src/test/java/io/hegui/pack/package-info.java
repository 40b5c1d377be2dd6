/** Small policies written for a test: what the engine makes of failing and of faulty ones. */
@NullMarked
package io.hegui.pack;

import org.jspecify.annotations.NullMarked;
