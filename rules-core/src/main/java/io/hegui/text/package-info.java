/**
 * Text for people, in Chinese first and in English too, and the bundles that it is rendered from.
 */
@NullMarked
package io.hegui.text;

import org.jspecify.annotations.NullMarked;
