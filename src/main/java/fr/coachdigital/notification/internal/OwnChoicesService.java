package fr.coachdigital.notification.internal;

import fr.coachdigital.notification.Choice;
import fr.coachdigital.notification.KindChoice;
import fr.coachdigital.notification.OwnChoices;
import fr.coachdigital.platform.notice.NoticeKind;
import fr.coachdigital.platform.security.Roles;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everything here concerns whoever calls; there is no account to give. */
@Service
@PreAuthorize(Roles.IS_SIGNED_IN)
class OwnChoicesService implements OwnChoices {

    private final Preferences preferences;
    private final Reader reader;

    OwnChoicesService(Preferences preferences, Reader reader) {
        this.preferences = preferences;
        this.reader = reader;
    }

    @Override
    @Transactional(readOnly = true)
    public List<KindChoice> all() {
        return preferences.all(reader.key(), reader.client());
    }

    @Override
    @Transactional
    public void choose(NoticeKind kind, Choice choice) {
        preferences.choose(reader.key(), kind, choice);
    }

    @Override
    @Transactional
    public void restore(NoticeKind kind) {
        preferences.restore(reader.key(), reader.client(), kind);
    }
}
