package fr.coachdigital.settings.internal;

import fr.coachdigital.platform.security.Roles;
import fr.coachdigital.settings.Practice;
import fr.coachdigital.settings.PracticeSettings;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Public: the sign-in page already carries the practice's name. */
@Service
@PreAuthorize(Roles.IS_PUBLIC)
class PracticeSettingsService implements PracticeSettings {

    private final SettingsRepository repository;

    PracticeSettingsService(SettingsRepository repository) {
        this.repository = repository;
    }

    @Override
    @Transactional(readOnly = true)
    public Practice current() {
        return repository.read();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> logoVersion() {
        return repository.logoVersion();
    }
}
