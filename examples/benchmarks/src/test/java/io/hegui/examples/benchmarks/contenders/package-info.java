@NullMarked
package io.hegui.examples.benchmarks.contenders;

import org.jspecify.annotations.NullMarked;
