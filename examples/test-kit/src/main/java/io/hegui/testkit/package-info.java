/**
 * What the authors of a policy test their rules with: a few facts, one rule, a period, and exactly
 * these verdicts. In Java by {@link io.hegui.testkit.RuleTest} and {@link
 * io.hegui.testkit.ReportAssert}; in YAML, for people who write no Java, by {@link
 * io.hegui.testkit.Cases}.
 */
@NullMarked
package io.hegui.testkit;

import org.jspecify.annotations.NullMarked;
