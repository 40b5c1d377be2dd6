package io.hegui.explain;

import io.hegui.text.Text;

/** One step of an explanation, in a sentence. */
public record Step(Topic topic, Text text) {}
