/** What people see of accounts: the plain pages they come in by, and their own account behind the sign-in. */
@NullMarked
package fr.coachdigital.account.ui;

import org.jspecify.annotations.NullMarked;
