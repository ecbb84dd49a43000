package fr.coachdigital.client.internal;

import fr.coachdigital.client.Client;
import fr.coachdigital.client.ClientRecords;
import fr.coachdigital.platform.security.Roles;
import fr.coachdigital.shared.ClientId;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Public: a quote is read and accepted through its link by somebody who is not signed in; its feature checks them. */
@Service
@PreAuthorize(Roles.IS_PUBLIC)
class ClientRecordsService implements ClientRecords {

    private final ClientRepository clients;

    ClientRecordsService(ClientRepository clients) {
        this.clients = clients;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Client> find(ClientId id) {
        return clients.find(id);
    }
}
