@NullMarked
package io.hegui.examples.opinion;

import org.jspecify.annotations.NullMarked;
