/** What must hold of every check, whatever the county: laws, tried on random counties. */
@NullMarked
package io.hegui.examples.assurance.laws;

import org.jspecify.annotations.NullMarked;
