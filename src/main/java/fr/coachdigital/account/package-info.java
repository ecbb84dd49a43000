/** People who can sign in: coach users, client users, invitations, forgotten passwords, sessions. */
@NullMarked
package fr.coachdigital.account;

import org.jspecify.annotations.NullMarked;
