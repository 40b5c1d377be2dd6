/** Rules as they are written: Drools' own parser, and what the types in a rule have to offer. */
@NullMarked
package io.hegui.examples.policies.drl;

import org.jspecify.annotations.NullMarked;
