package fr.coachdigital.notification;

import fr.coachdigital.platform.notice.NoticeKind;
import fr.coachdigital.shared.ClientId;
import java.util.List;

/** What the coach sets for one client, which the client's own choice overrules. */
public interface ClientChoices {

    /**
     * What applies to this client, kind by kind.
     *
     * @throws fr.coachdigital.client.ClientNotFound when there is no such client
     */
    List<KindChoice> of(ClientId client);

    /**
     * Sets what applies unless the client chooses otherwise.
     *
     * @throws IllegalArgumentException when the kind is fixed or not for clients
     * @throws fr.coachdigital.client.ClientNotFound when there is no such client
     */
    void choose(ClientId client, NoticeKind kind, Choice choice);

    /** Forgets what was set; the product's default applies again unless the client chose. */
    void restore(ClientId client, NoticeKind kind);
}
