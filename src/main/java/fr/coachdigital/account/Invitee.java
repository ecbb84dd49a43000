package fr.coachdigital.account;

import fr.coachdigital.shared.ClientId;
import fr.coachdigital.shared.EmailAddress;
import fr.coachdigital.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * What an invitation needs to know of a client.
 *
 * @param firstName how the page and the mail greet; empty when unknown
 * @param displayName full name of the person, else the company's
 */
public record Invitee(
        ClientId id,
        String firstName,
        String displayName,
        @Nullable EmailAddress email,
        Language language,
        boolean archived) {}
