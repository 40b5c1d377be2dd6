/** Tests of the faulty copies. */
@NullMarked
package io.hegui.examples.assurance.mutants;

import org.jspecify.annotations.NullMarked;
