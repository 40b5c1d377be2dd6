@NullMarked
package io.hegui.examples.policies.thresholds;

import org.jspecify.annotations.NullMarked;
