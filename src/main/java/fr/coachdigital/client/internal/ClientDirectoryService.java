package fr.coachdigital.client.internal;

import fr.coachdigital.client.Client;
import fr.coachdigital.client.ClientAccess;
import fr.coachdigital.client.ClientData;
import fr.coachdigital.client.ClientDirectory;
import fr.coachdigital.client.ClientFilter;
import fr.coachdigital.client.ClientRow;
import fr.coachdigital.client.ClientSort;
import fr.coachdigital.client.Lookalike;
import fr.coachdigital.platform.security.Roles;
import fr.coachdigital.shared.ClientId;
import fr.coachdigital.shared.Page;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@PreAuthorize(Roles.IS_COACH)
class ClientDirectoryService implements ClientDirectory {

    private final ClientRepository clients;
    private final ClientPages pages;
    private final ClientRows rows;
    private final Lookalikes lookalikes;

    ClientDirectoryService(ClientRepository clients, ClientPages pages, ClientRows rows, Lookalikes lookalikes) {
        this.clients = clients;
        this.pages = pages;
        this.rows = rows;
        this.lookalikes = lookalikes;
    }

    @Override
    @Transactional(readOnly = true)
    public int count(ClientFilter filter) {
        return pages.count(filter);
    }

    @Override
    @Transactional(readOnly = true)
    public List<ClientRow> page(ClientFilter filter, ClientSort sort, Page page) {
        return rows.of(pages.ids(filter, sort, page));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Client> find(ClientId id) {
        return clients.find(id);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<ClientRow> row(ClientId id) {
        return rows.of(List.of(id.value())).stream().findFirst();
    }

    @Override
    @Transactional(readOnly = true)
    public ClientAccess access(ClientId id) {
        return rows.access(id);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Lookalike> lookalikes(ClientData data, Optional<ClientId> except) {
        return lookalikes.of(data, except);
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> tags() {
        return clients.tags();
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> sources() {
        return clients.sources();
    }
}
