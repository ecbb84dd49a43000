package fr.coachdigital.mail.internal;

import fr.coachdigital.mail.Mail;
import fr.coachdigital.mail.MailId;
import fr.coachdigital.mail.Mailer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes mails into the outbox; open to every caller, since whoever states a fact may tell it. */
@Component
class OutboxMailer implements Mailer {

    private final MailComposer composer;
    private final OutboxRepository repository;
    private final ApplicationEventPublisher events;

    OutboxMailer(MailComposer composer, OutboxRepository repository, ApplicationEventPublisher events) {
        this.composer = composer;
        this.repository = repository;
        this.events = events;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void queue(Mail mail) {
        MailId id = repository.insert(composer.compose(mail));
        events.publishEvent(new MailQueued(id));
    }
}
