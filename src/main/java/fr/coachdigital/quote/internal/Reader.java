package fr.coachdigital.quote.internal;

import fr.coachdigital.shared.ClientId;
import fr.coachdigital.shared.EmailAddress;
import fr.coachdigital.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * The client, as mails and notices about a quote address and name them.
 *
 * @param name as one speaks of them: the company, else first and last name
 * @param greeting the first name, else the name
 */
record Reader(
        ClientId id, String name, String greeting, @Nullable EmailAddress email, Language language) {}
