package fr.coachdigital.account;

import fr.coachdigital.shared.ColorScheme;
import fr.coachdigital.shared.EmailAddress;
import fr.coachdigital.shared.Language;
import org.jspecify.annotations.Nullable;

/** @param pendingEmail an address that waits to be confirmed by its link */
public record AccountProfile(
        String displayName,
        EmailAddress email,
        @Nullable EmailAddress pendingEmail,
        Language language,
        ColorScheme colorScheme) {}
