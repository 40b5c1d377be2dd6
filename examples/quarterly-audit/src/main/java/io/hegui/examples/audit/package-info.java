/** The auditor's command {@code hegui}: facts in, a report and an exit code out. */
@NullMarked
package io.hegui.examples.audit;

import org.jspecify.annotations.NullMarked;
