/**
 * Workbooks that are handed out: empty ones to be filled in, and ones that hold facts. They are
 * written from the schema, so that a policy's own tables are in them, and the same facts give the
 * same bytes.
 */
@NullMarked
package io.hegui.examples.workbooks.template;

import org.jspecify.annotations.NullMarked;
