/** The policy's rules, by sentences in YAML and by tables of numbers in Java. */
@NullMarked
package io.hegui.examples.villagework;

import org.jspecify.annotations.NullMarked;
