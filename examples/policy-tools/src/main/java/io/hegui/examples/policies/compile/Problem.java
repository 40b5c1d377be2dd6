package io.hegui.examples.policies.compile;

import java.nio.file.Path;

/**
 * Why a policy does not compile.
 *
 * @param rule the rule's name; the file's where no rule is known
 */
public record Problem(Path file, int line, String rule, String text) {}
