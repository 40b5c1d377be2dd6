@NullMarked
package io.hegui.examples.nationwide;

import org.jspecify.annotations.NullMarked;
