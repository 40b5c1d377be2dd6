@NullMarked
package io.hegui.examples.policies.cases;

import org.jspecify.annotations.NullMarked;
