/**
 * Text for a terminal or a file: what an auditor reads. Lines are laid out by what they take up on
 * a screen, where a Chinese character is as wide as two Latin ones, and nothing that comes from the
 * data can steer the terminal.
 */
@NullMarked
package io.hegui.examples.audit.text;

import org.jspecify.annotations.NullMarked;
