/** What Hegui is compared with: each reads the same files, checks, and gives its answer. */
@NullMarked
package io.hegui.examples.benchmarks.contenders;

import org.jspecify.annotations.NullMarked;
