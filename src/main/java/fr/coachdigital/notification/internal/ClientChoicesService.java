package fr.coachdigital.notification.internal;

import fr.coachdigital.client.ClientNotFound;
import fr.coachdigital.notification.Choice;
import fr.coachdigital.notification.ClientChoices;
import fr.coachdigital.notification.KindChoice;
import fr.coachdigital.platform.notice.NoticeKind;
import fr.coachdigital.platform.security.Roles;
import fr.coachdigital.shared.ClientId;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The coach's word on how a client hears of things. */
@Service
@PreAuthorize(Roles.IS_COACH)
class ClientChoicesService implements ClientChoices {

    private final Preferences preferences;
    private final RecipientRepository recipients;

    ClientChoicesService(Preferences preferences, RecipientRepository recipients) {
        this.preferences = preferences;
        this.recipients = recipients;
    }

    @Override
    @Transactional(readOnly = true)
    public List<KindChoice> of(ClientId client) {
        checkExists(client);
        return recipients
                .keyOf(client)
                .map(account -> preferences.all(account, Optional.of(client)))
                .orElseGet(() -> preferences.ofClient(client));
    }

    @Override
    @Transactional
    public void choose(ClientId client, NoticeKind kind, Choice choice) {
        checkExists(client);
        preferences.choose(client, kind, choice);
    }

    @Override
    @Transactional
    public void restore(ClientId client, NoticeKind kind) {
        preferences.restore(client, kind);
    }

    private void checkExists(ClientId client) {
        if (!recipients.exists(client)) throw new ClientNotFound(client);
    }
}
