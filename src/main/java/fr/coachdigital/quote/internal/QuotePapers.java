package fr.coachdigital.quote.internal;

import fr.coachdigital.document.ArchivedDocument;
import fr.coachdigital.document.DocumentArchive;
import fr.coachdigital.document.DocumentComposer;
import fr.coachdigital.document.DocumentContent;
import fr.coachdigital.document.DocumentDraft;
import fr.coachdigital.document.DocumentKind;
import fr.coachdigital.document.DocumentPrinter;
import fr.coachdigital.document.Missing;
import fr.coachdigital.document.PrintedDocument;
import fr.coachdigital.quote.QuoteData;
import fr.coachdigital.settings.IssuerSettings;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Quotes on paper: as they would be sent today, and as they were sent. */
@Component
class QuotePapers {

    private final DocumentComposer composer;
    private final DocumentPrinter printer;
    private final DocumentArchive archive;
    private final IssuerSettings settings;
    private final QuoteCalendar calendar;

    QuotePapers(
            DocumentComposer composer,
            DocumentPrinter printer,
            DocumentArchive archive,
            IssuerSettings settings,
            QuoteCalendar calendar) {
        this.composer = composer;
        this.printer = printer;
        this.archive = archive;
        this.settings = settings;
        this.calendar = calendar;
    }

    List<Missing> missing(StoredQuote quote) {
        return composer.missing(draft(quote));
    }

    List<String> warnings(StoredQuote quote) {
        return composer.warnings(draft(quote));
    }

    DocumentContent compose(StoredQuote quote) {
        return composer.compose(draft(quote));
    }

    PrintedDocument print(StoredQuote quote) {
        return printer.print(compose(quote));
    }

    ArchivedDocument archive(DocumentContent content) {
        return archive.archive(content);
    }

    DocumentContent content(SentRevision sent) {
        return archive.content(sent.document());
    }

    PrintedDocument pdf(SentRevision sent) {
        return archive.pdf(sent.document());
    }

    /** The last day on which it could be accepted if it was sent today. */
    LocalDate validUntil(QuoteData data) {
        return Objects.requireNonNullElseGet(
                data.validUntil(),
                () -> calendar.today().plusDays(settings.current().quoteValidityDays()));
    }

    private DocumentDraft draft(StoredQuote quote) {
        QuoteData data = quote.data();
        return new DocumentDraft(
                DocumentKind.QUOTE,
                quote.number(),
                quote.revision(),
                data.client(),
                data.subject(),
                calendar.today(),
                validUntil(data),
                null,
                data.start(),
                null,
                data.duration(),
                data.lines(),
                List.of(),
                null,
                data.deposit(),
                data.notes(),
                data.terms().isBlank() ? null : data.terms(),
                null);
    }
}
