@NullMarked
package io.hegui.examples.audit.draw;

import org.jspecify.annotations.NullMarked;
