/** What tests need of the checker beyond what it promises. */
@NullMarked
package io.hegui.check;

import org.jspecify.annotations.NullMarked;
