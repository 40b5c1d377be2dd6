/** Runs a policy's cases, the tables of facts and verdicts that its author wrote. */
@NullMarked
package io.hegui.examples.policies.cases;

import org.jspecify.annotations.NullMarked;
