/** Checks a submission of any size on a cluster, as an Apache Spark job. */
@NullMarked
package io.hegui.examples.nationwide;

import org.jspecify.annotations.NullMarked;
