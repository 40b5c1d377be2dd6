/** What runs in the processes whose time is taken. */
@NullMarked
package io.hegui.examples.benchmarks.timing;

import org.jspecify.annotations.NullMarked;
