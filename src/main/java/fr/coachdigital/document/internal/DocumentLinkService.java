package fr.coachdigital.document.internal;

import fr.coachdigital.document.DocumentLink;
import fr.coachdigital.document.DocumentLinks;
import fr.coachdigital.document.DocumentReference;
import fr.coachdigital.document.LinkedKind;
import fr.coachdigital.document.OpenLink;
import fr.coachdigital.platform.CoachProperties;
import fr.coachdigital.platform.security.CurrentUser;
import fr.coachdigital.platform.security.Roles;
import fr.coachdigital.platform.security.SecretToken;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Public: whoever holds a link may open it, and the features that make and end links have checked the caller. A coach who
 * opens a link, be it while they look at a portal, is not the client: their look is not noted.
 */
@Service
@PreAuthorize(Roles.IS_PUBLIC)
class DocumentLinkService implements DocumentLinks {

    static final Duration LIFE = Duration.ofDays(60);

    private final DocumentLinkRepository links;
    private final CoachProperties product;
    private final CurrentUser currentUser;
    private final Clock clock;

    DocumentLinkService(DocumentLinkRepository links, CoachProperties product, CurrentUser currentUser, Clock clock) {
        this.links = links;
        this.product = product;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public URI create(DocumentReference document) {
        SecretToken token = SecretToken.random();
        links.insert(document, token.hash(), now(), now().plus(LIFE));
        return product.link("/" + PATH + "/" + token.value().reveal());
    }

    @Override
    @Transactional
    public void revoke(LinkedKind kind, int id) {
        links.end(kind, id, now());
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<DocumentLink> current(LinkedKind kind, int id) {
        return links.current(kind, id, now());
    }

    /** One statement to read and one to note: in a portal that is only looked at, nothing may begin to write. */
    @Override
    public Optional<OpenLink> open(String token) {
        return find(token).map(link -> new OpenLink(link.id(), link.document(), link.first() && noteOpened(link)));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<OpenLink> find(String token) {
        return links.find(SecretToken.hashOf(token), now());
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean works(long link) {
        return links.works(link, now());
    }

    private boolean noteOpened(OpenLink link) {
        return !currentUser.isCoach() && links.noteOpened(link.id(), now());
    }

    /** To the microsecond, as the table keeps it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
