/** Manual pages and the completion of command lines, made when the command is built. */
@NullMarked
package io.hegui.examples.audit.manual;

import org.jspecify.annotations.NullMarked;
