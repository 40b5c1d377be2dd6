/** Tests of the text that an auditor reads. */
@NullMarked
package io.hegui.examples.audit.text;

import org.jspecify.annotations.NullMarked;
