@NullMarked
package io.hegui.examples.reports.formats;

import org.jspecify.annotations.NullMarked;
