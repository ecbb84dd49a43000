/** The local stand-in for Stripe: an HTTP server of ours that speaks the part of its API the product uses. */
@NullMarked
package fr.coachdigital.demo.stripe;

import org.jspecify.annotations.NullMarked;
