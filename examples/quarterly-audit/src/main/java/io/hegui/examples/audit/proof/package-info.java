/**
 * Makes a report stand up: signs it, verifies a signature, and tells what it rests on. Keys are
 * Ed25519, in the PEM files that other tools read and write.
 */
@NullMarked
package io.hegui.examples.audit.proof;

import org.jspecify.annotations.NullMarked;
