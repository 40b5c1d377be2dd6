/** Tests of the command as it is called. */
@NullMarked
package io.hegui.examples.audit;

import org.jspecify.annotations.NullMarked;
