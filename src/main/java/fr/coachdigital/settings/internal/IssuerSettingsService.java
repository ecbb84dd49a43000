package fr.coachdigital.settings.internal;

import fr.coachdigital.platform.security.Roles;
import fr.coachdigital.settings.IssuerProfile;
import fr.coachdigital.settings.IssuerSettings;
import fr.coachdigital.settings.Logo;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Public: whoever opens the link of an e-mail or accepts a quote sets off the making of a document, and all of this is
 * printed on it anyway.
 */
@Service
@PreAuthorize(Roles.IS_PUBLIC)
class IssuerSettingsService implements IssuerSettings {

    private final IssuerRepository settings;

    IssuerSettingsService(IssuerRepository settings) {
        this.settings = settings;
    }

    @Override
    @Transactional(readOnly = true)
    public IssuerProfile current() {
        return settings.read();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Logo> logo() {
        return settings.logo();
    }
}
