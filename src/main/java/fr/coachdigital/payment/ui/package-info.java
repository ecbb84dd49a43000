/** The page a client comes back to, Stripe's own entrance, and what the coach sees of payments by card. */
@NullMarked
package fr.coachdigital.payment.ui;

import org.jspecify.annotations.NullMarked;
