/** Tests of payment by card, on the local stand-in for Stripe. */
@NullMarked
package fr.coachdigital.payment;

import org.jspecify.annotations.NullMarked;
