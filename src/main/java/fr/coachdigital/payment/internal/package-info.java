/** Speaks with Stripe, and applies what it says. */
@NullMarked
package fr.coachdigital.payment.internal;

import org.jspecify.annotations.NullMarked;
