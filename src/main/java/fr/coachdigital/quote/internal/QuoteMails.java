package fr.coachdigital.quote.internal;

import fr.coachdigital.document.DocumentContent;
import fr.coachdigital.mail.Mail;
import fr.coachdigital.mail.MailButton;
import fr.coachdigital.mail.Mailer;
import fr.coachdigital.platform.CoachProperties;
import fr.coachdigital.platform.Texts;
import fr.coachdigital.platform.security.CurrentUser;
import fr.coachdigital.platform.security.SignedIn;
import fr.coachdigital.quote.QuotePaths;
import fr.coachdigital.settings.Practice;
import fr.coachdigital.settings.PracticeSettings;
import fr.coachdigital.shared.EmailAddress;
import fr.coachdigital.shared.Language;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The mails about a quote that is sent: to the client with the link, to the owner as a notice of it. */
@Component
class QuoteMails {

    private final Mailer mailer;
    private final Texts texts;
    private final CoachProperties product;
    private final PracticeSettings practice;
    private final CurrentUser currentUser;

    QuoteMails(
            Mailer mailer, Texts texts, CoachProperties product, PracticeSettings practice, CurrentUser currentUser) {
        this.mailer = mailer;
        this.texts = texts;
        this.product = product;
        this.practice = practice;
        this.currentUser = currentUser;
    }

    /**
     * @param link opens the document without a password, so it is sealed while it waits
     * @param message the coach's own words; may be empty
     */
    void toClient(Reader client, DocumentContent content, String message, URI link) {
        Language language = client.language();
        String key = content.revision() == 1 ? "mail.quote.client" : "mail.quote.client.revised";
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(texts.get(language, "mail.account.hello", client.greeting()));
        paragraphs.add(texts.get(language, key + ".text", practice.current().signature()));
        if (!message.isBlank()) paragraphs.add(message.strip());
        paragraphs.add(new QuoteWords(texts, language).details(content));
        paragraphs.add(texts.get(language, "mail.quote.client.next"));
        mailer.queue(new Mail(
                "quote",
                Objects.requireNonNull(client.email()),
                client.name(),
                client.id(),
                language,
                texts.get(language, key + subjectKey(content), content.number(), content.subject()),
                paragraphs,
                new MailButton(texts.get(language, "mail.quote.client.button"), link, true),
                List.of(texts.get(language, "mail.quote.client.closing"))));
    }

    private static String subjectKey(DocumentContent content) {
        return content.subject().isBlank() ? ".subject.plain" : ".subject";
    }

    void toOwner(StoredQuote quote, Reader client, DocumentContent content) {
        SignedIn coach = currentUser.get();
        Practice owner = practice.current();
        Language language = coach.language();
        mailer.queue(new Mail(
                "quote-copy",
                EmailAddress.parse(owner.contactEmail()).orElse(coach.email()),
                owner.signature(),
                client.id(),
                language,
                texts.get(language, "mail.quote.owner.subject", content.number(), client.name()),
                List.of(
                        texts.get(language, "mail.quote.owner.text", client.name()),
                        new QuoteWords(texts, language).details(content)),
                new MailButton(
                        texts.get(language, "mail.quote.owner.button"),
                        product.link("/" + QuotePaths.page(quote.id())),
                        false),
                List.of()));
    }
}
