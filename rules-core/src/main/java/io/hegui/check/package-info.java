/**
 * Checks a submission against the policies on the class path. Begin with {@link
 * io.hegui.check.ComplianceChecker}.
 */
@NullMarked
package io.hegui.check;

import org.jspecify.annotations.NullMarked;
