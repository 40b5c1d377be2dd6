@NullMarked
package io.hegui.examples.reports.letters;

import org.jspecify.annotations.NullMarked;
