@NullMarked
package io.hegui.examples.workbooks;

import org.jspecify.annotations.NullMarked;
