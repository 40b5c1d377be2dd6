@NullMarked
package io.hegui.examples.audit.sample;

import org.jspecify.annotations.NullMarked;
