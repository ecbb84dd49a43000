/** Rows and rules of accounts; closed to other features. */
@NullMarked
package fr.coachdigital.account.internal;

import org.jspecify.annotations.NullMarked;
