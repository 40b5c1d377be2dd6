@NullMarked
package io.hegui.examples.benchmarks.data;

import org.jspecify.annotations.NullMarked;
