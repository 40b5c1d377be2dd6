/**
 * A sample of households and cadres to visit: stratified, drawn by a seed that somebody chose, and
 * repeatable by anybody with the seed and a program that computes SHA-256.
 */
@NullMarked
package io.hegui.examples.audit.draw;

import org.jspecify.annotations.NullMarked;
