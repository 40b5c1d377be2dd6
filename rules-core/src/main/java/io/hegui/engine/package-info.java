/**
 * Internal: runs compiled rules over facts. The only package that touches Drools; nothing here is
 * promised to users.
 */
@NullMarked
package io.hegui.engine;

import org.jspecify.annotations.NullMarked;
