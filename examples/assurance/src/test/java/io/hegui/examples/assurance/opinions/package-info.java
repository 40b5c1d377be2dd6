/** One set of rules, run in more than one way: each must say what the others say. */
@NullMarked
package io.hegui.examples.assurance.opinions;

import org.jspecify.annotations.NullMarked;
