/** Payment by card: Stripe's payment page, and the books that agree with Stripe whatever the network does. */
@NullMarked
package fr.coachdigital.payment;

import org.jspecify.annotations.NullMarked;
