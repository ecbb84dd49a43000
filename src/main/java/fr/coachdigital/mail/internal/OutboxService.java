package fr.coachdigital.mail.internal;

import fr.coachdigital.mail.MailId;
import fr.coachdigital.mail.Outbox;
import fr.coachdigital.mail.OutboxFilter;
import fr.coachdigital.mail.OutboxMail;
import fr.coachdigital.mail.OutboxRow;
import fr.coachdigital.mail.SendAgainRefused;
import fr.coachdigital.mail.SendAgainRefused.Reason;
import fr.coachdigital.platform.security.Roles;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The outbox for the coach. */
@Service
@PreAuthorize(Roles.IS_COACH)
class OutboxService implements Outbox {

    private final OutboxRepository repository;
    private final OutboxPreview preview;
    private final SendingIdentity identity;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OutboxService(
            OutboxRepository repository,
            OutboxPreview preview,
            SendingIdentity identity,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.preview = preview;
        this.identity = identity;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<OutboxRow> page(OutboxFilter filter, int offset, int limit) {
        return repository.page(filter, offset, limit);
    }

    @Override
    @Transactional(readOnly = true)
    public int count(OutboxFilter filter) {
        return repository.count(filter);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<OutboxMail> find(MailId id) {
        return repository.find(id).map(preview::of);
    }

    @Override
    @Transactional
    public MailId sendAgain(MailId id) {
        StoredMail mail = repository.lock(id).orElseThrow(() -> new SendAgainRefused(Reason.GONE));
        if (!identity.canSend()) throw new SendAgainRefused(Reason.NO_SERVER);
        MailId queued = switch (mail.state()) {
            case QUEUED, SENDING -> throw new SendAgainRefused(Reason.ON_ITS_WAY);
            case FAILED, KEPT -> queueAgain(mail);
            case SENT -> queueCopy(mail);
        };
        events.publishEvent(new MailQueued(queued, true));
        return queued;
    }

    private MailId queueAgain(StoredMail mail) {
        if (mail.linkWiped()) throw new SendAgainRefused(Reason.LINK_WIPED);
        repository.queueAgain(mail.id(), now());
        return mail.id();
    }

    private MailId queueCopy(StoredMail mail) {
        if (mail.holdsSecretLink()) throw new SendAgainRefused(Reason.LINK_WIPED);
        return repository.insert(mail.copy(identity.messageId(UUID.randomUUID()), now()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
