@NullMarked
package io.hegui.examples.audit.manual;

import org.jspecify.annotations.NullMarked;
