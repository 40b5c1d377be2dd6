@NullMarked
package io.hegui.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
