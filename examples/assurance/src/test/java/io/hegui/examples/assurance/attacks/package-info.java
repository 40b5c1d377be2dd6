/** Files and words made to break readers and reports. */
@NullMarked
package io.hegui.examples.assurance.attacks;

import org.jspecify.annotations.NullMarked;
