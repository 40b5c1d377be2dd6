/**
 * Makes up the tables of any number of counties, from a seed: what a plan that is kept leaves
 * behind, with a share of faults of every kind.
 */
@NullMarked
package io.hegui.examples.benchmarks.data;

import org.jspecify.annotations.NullMarked;
