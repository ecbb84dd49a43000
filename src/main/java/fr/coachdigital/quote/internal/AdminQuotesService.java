package fr.coachdigital.quote.internal;

import fr.coachdigital.document.DocumentContent;
import fr.coachdigital.document.DocumentLink;
import fr.coachdigital.document.Missing;
import fr.coachdigital.document.PrintedDocument;
import fr.coachdigital.platform.security.Roles;
import fr.coachdigital.quote.AdminQuotes;
import fr.coachdigital.quote.Quote;
import fr.coachdigital.quote.QuoteData;
import fr.coachdigital.quote.QuoteEvent;
import fr.coachdigital.quote.QuoteFilter;
import fr.coachdigital.quote.QuoteId;
import fr.coachdigital.quote.QuoteRow;
import fr.coachdigital.quote.QuoteSort;
import fr.coachdigital.quote.QuoteSums;
import fr.coachdigital.shared.Language;
import fr.coachdigital.shared.Page;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@PreAuthorize(Roles.IS_COACH)
class AdminQuotesService implements AdminQuotes {

    private final QuoteList list;
    private final QuoteReading reading;
    private final QuoteLooks looking;
    private final QuoteDesk desk;
    private final QuoteExport export;

    AdminQuotesService(QuoteList list, QuoteReading reading, QuoteLooks looking, QuoteDesk desk, QuoteExport export) {
        this.list = list;
        this.reading = reading;
        this.looking = looking;
        this.desk = desk;
        this.export = export;
    }

    @Override
    @Transactional(readOnly = true)
    public QuoteSums sums(QuoteFilter filter) {
        return list.sums(filter);
    }

    @Override
    @Transactional(readOnly = true)
    public List<QuoteRow> page(QuoteFilter filter, QuoteSort sort, Page page) {
        return list.page(filter, sort, page);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Quote> find(QuoteId id) {
        return reading.find(id);
    }

    @Override
    @Transactional(readOnly = true)
    public List<QuoteEvent> story(QuoteId id) {
        return reading.story(id);
    }

    @Override
    @Transactional
    public QuoteId draft(QuoteData data) {
        return desk.draft(data);
    }

    @Override
    @Transactional
    public void change(QuoteId id, int version, QuoteData data) {
        desk.change(id, version, data);
    }

    @Override
    @Transactional
    public void delete(QuoteId id) {
        desk.delete(id);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Missing> missing(QuoteId id) {
        return looking.missing(id);
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> warnings(QuoteId id) {
        return looking.warnings(id);
    }

    @Override
    @Transactional(readOnly = true)
    public DocumentContent look(QuoteId id) {
        return looking.look(id);
    }

    @Override
    @Transactional
    public void send(QuoteId id, int version, String message) {
        desk.send(id, version, message);
    }

    @Override
    @Transactional
    public void sendAgain(QuoteId id, String message) {
        desk.sendAgain(id, message);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<DocumentLink> link(QuoteId id) {
        return looking.link(id);
    }

    @Override
    @Transactional
    public void revokeLink(QuoteId id) {
        desk.revokeLink(id);
    }

    @Override
    @Transactional
    public void revise(QuoteId id) {
        desk.revise(id);
    }

    @Override
    @Transactional
    public void cancel(QuoteId id, String reason) {
        desk.cancel(id, reason);
    }

    @Override
    @Transactional
    public QuoteId duplicate(QuoteId id) {
        return desk.duplicate(id);
    }

    @Override
    @Transactional(readOnly = true)
    public PrintedDocument pdf(QuoteId id, int revision) {
        return looking.pdf(id, revision);
    }

    @Override
    @Transactional(readOnly = true)
    public PrintedDocument preview(QuoteId id) {
        return looking.preview(id);
    }

    @Override
    public void write(QuoteFilter filter, QuoteSort sort, Language language, OutputStream out) throws IOException {
        export.write(filter, sort, language, out);
    }
}
