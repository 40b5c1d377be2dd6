@NullMarked
package io.hegui.examples.workbooks.template;

import org.jspecify.annotations.NullMarked;
