/** What the test kit says when a test fails. */
@NullMarked
package io.hegui.testkit;

import org.jspecify.annotations.NullMarked;
