package fr.coachdigital.client.internal;

import fr.coachdigital.client.Client;
import fr.coachdigital.client.ClientChangedMeanwhile;
import fr.coachdigital.client.ClientData;
import fr.coachdigital.client.ClientInUse;
import fr.coachdigital.client.ClientNotFound;
import fr.coachdigital.client.ClientRegister;
import fr.coachdigital.client.ClientTopics;
import fr.coachdigital.client.ClientUsage;
import fr.coachdigital.platform.LiveUpdates;
import fr.coachdigital.platform.security.Roles;
import fr.coachdigital.shared.ClientId;
import java.time.Clock;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@PreAuthorize(Roles.IS_COACH)
class ClientRegisterService implements ClientRegister {

    private final ClientRepository clients;
    private final List<ClientUsage> usages;
    private final ClientAudit audit;
    private final LiveUpdates live;
    private final Clock clock;

    ClientRegisterService(
            ClientRepository clients, List<ClientUsage> usages, ClientAudit audit, LiveUpdates live, Clock clock) {
        this.clients = clients;
        this.usages = usages;
        this.audit = audit;
        this.live = live;
        this.clock = clock;
    }

    @Override
    @Transactional
    public ClientId register(ClientData data) {
        ClientId id = clients.insert(data);
        audit.created(id);
        tell(id);
        return id;
    }

    @Override
    @Transactional
    public void change(ClientId id, int version, ClientData data) {
        Client before = clients.find(id).orElseThrow(() -> new ClientNotFound(id));
        if (before.version() != version || !clients.update(id, version, data)) {
            throw new ClientChangedMeanwhile(id, clients.lastAuthor(id), before.updatedAt());
        }
        audit.changed(id, before.data(), data);
        tell(id);
    }

    @Override
    @Transactional
    public void archive(ClientId id) {
        if (clients.setArchived(id, clock.instant())) {
            audit.archived(id);
            tell(id);
        }
    }

    @Override
    @Transactional
    public void restore(ClientId id) {
        if (clients.setArchived(id, null)) {
            audit.restored(id);
            tell(id);
        }
    }

    @Override
    @Transactional
    public void delete(ClientId id) {
        if (!clients.lock(id)) return;
        List<String> inUse = usages.stream()
                .flatMap(usage -> usage.of(id).stream())
                .distinct()
                .toList();
        if (!inUse.isEmpty()) throw new ClientInUse(id, inUse);
        clients.delete(id);
        audit.deleted(id);
        tell(id);
    }

    private void tell(ClientId id) {
        live.publish(ClientTopics.CLIENT, id.value());
    }
}
