/**
 * A made-up county in real places: facts that comply with every rule of the plan, faults planted
 * into them one by one and listed, and the files a county would hand in.
 */
@NullMarked
package io.hegui.examples.audit.sample;

import org.jspecify.annotations.NullMarked;
