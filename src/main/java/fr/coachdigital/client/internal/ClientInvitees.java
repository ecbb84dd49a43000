package fr.coachdigital.client.internal;

import fr.coachdigital.account.Invitee;
import fr.coachdigital.account.Invitees;
import fr.coachdigital.client.Client;
import fr.coachdigital.client.ClientData;
import fr.coachdigital.shared.ClientId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells the accounts whom they invite; without rights of its own, since entry pages ask before anybody signed in. */
@Component
class ClientInvitees implements Invitees {

    private final ClientRepository clients;

    ClientInvitees(ClientRepository clients) {
        this.clients = clients;
    }

    @Override
    public Optional<Invitee> find(ClientId client) {
        return clients.find(client).map(ClientInvitees::invitee);
    }

    private static Invitee invitee(Client client) {
        ClientData data = client.data();
        String person = data.personName();
        return new Invitee(
                client.id(),
                data.firstName(),
                person.isEmpty() ? data.company() : person,
                data.email(),
                data.language(),
                client.isArchived());
    }
}
