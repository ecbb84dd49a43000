/** The coach’s pages about clients, as a person meets them. */
@NullMarked
package fr.coachdigital.client.ui;

import org.jspecify.annotations.NullMarked;
