/** Who may do what: accounts, roles, login, and what keeps guessers out. */
@NullMarked
package io.hegui.examples.county.accounts;

import org.jspecify.annotations.NullMarked;
