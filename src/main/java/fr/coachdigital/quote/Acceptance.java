package fr.coachdigital.quote;

import fr.coachdigital.platform.security.ClientOrigin;

/**
 * A client's agreement on its way in.
 *
 * @param revision the one that was read; another one is refused
 * @param signerName typed: 2 to 160 characters
 * @param goodForAgreement whether "Bon pour accord" was ticked
 * @param termsAccepted whether the terms were ticked
 */
public record Acceptance(
        int revision, String signerName, boolean goodForAgreement, boolean termsAccepted, ClientOrigin origin) {

    public static final int MIN_NAME = 2;
    public static final int MAX_NAME = 160;
}
