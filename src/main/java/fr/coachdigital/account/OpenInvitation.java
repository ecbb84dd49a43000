package fr.coachdigital.account;

import fr.coachdigital.shared.EmailAddress;
import fr.coachdigital.shared.Language;

/** What the invitation page greets with. */
public record OpenInvitation(String firstName, String displayName, EmailAddress email, Language language) {}
