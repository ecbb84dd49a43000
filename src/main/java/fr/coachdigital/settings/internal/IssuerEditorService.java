package fr.coachdigital.settings.internal;

import fr.coachdigital.platform.security.Roles;
import fr.coachdigital.settings.IssuerEditor;
import fr.coachdigital.settings.IssuerProfile;
import fr.coachdigital.settings.Logo;
import fr.coachdigital.settings.NumberSeries;
import fr.coachdigital.settings.NumbersGiven;
import fr.coachdigital.settings.SettingsChangedMeanwhile;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@PreAuthorize(Roles.IS_COACH)
class IssuerEditorService implements IssuerEditor, NumbersGiven {

    private final IssuerRepository settings;
    private final IssuerAudit audit;

    IssuerEditorService(IssuerRepository settings, IssuerAudit audit) {
        this.settings = settings;
        this.audit = audit;
    }

    @Override
    @Transactional(readOnly = true)
    public IssuerProfile current() {
        return settings.read();
    }

    @Override
    @Transactional
    public void change(IssuerProfile profile) {
        IssuerProfile before = settings.read();
        if (!settings.update(profile)) throw new SettingsChangedMeanwhile();
        audit.changed(before, profile);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Logo> logo() {
        return settings.logo();
    }

    @Override
    @Transactional
    public void changeLogo(byte[] picture) {
        settings.keepLogo(LogoPicture.of(picture));
        audit.logoChanged();
    }

    @Override
    @Transactional
    public void removeLogo() {
        settings.keepLogo(null);
        audit.logoRemoved();
    }

    @Override
    @Transactional(readOnly = true)
    public int last(NumberSeries series, int year) {
        return settings.lastNumber(series, year);
    }
}
