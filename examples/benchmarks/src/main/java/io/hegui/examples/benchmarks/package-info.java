/** The command that checks the answers, takes the times and prints the tables. */
@NullMarked
package io.hegui.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
