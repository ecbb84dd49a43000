/** The coach’s list of clients, their cards, the form and the import. */
@NullMarked
package fr.coachdigital.client.ui;

import org.jspecify.annotations.NullMarked;
