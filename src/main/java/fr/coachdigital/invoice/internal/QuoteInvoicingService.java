package fr.coachdigital.invoice.internal;

import fr.coachdigital.document.DocumentContent;
import fr.coachdigital.document.Line;
import fr.coachdigital.document.VatGroup;
import fr.coachdigital.invoice.InvoiceData;
import fr.coachdigital.invoice.InvoiceId;
import fr.coachdigital.invoice.InvoiceKind;
import fr.coachdigital.invoice.InvoiceRefused;
import fr.coachdigital.invoice.InvoiceRefused.Reason;
import fr.coachdigital.invoice.QuoteInvoicing;
import fr.coachdigital.invoice.QuoteProgress;
import fr.coachdigital.platform.security.Roles;
import fr.coachdigital.quote.AdminQuotes;
import fr.coachdigital.quote.QuoteId;
import fr.coachdigital.quote.QuoteNotFound;
import fr.coachdigital.shared.ClientId;
import fr.coachdigital.shared.Money;
import fr.coachdigital.shared.VatRate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Each method that drafts holds the quote first, so that all who invoice it take turns and see what the others asked for. */
@Service
@PreAuthorize(Roles.IS_COACH)
class QuoteInvoicingService implements QuoteInvoicing {

    private final AdminQuotes quotes;
    private final InvoiceLocks locks;
    private final InvoicedQuotes invoices;
    private final InvoiceDrafting drafting;
    private final LineTexts texts;

    QuoteInvoicingService(
            AdminQuotes quotes,
            InvoiceLocks locks,
            InvoicedQuotes invoices,
            InvoiceDrafting drafting,
            LineTexts texts) {
        this.quotes = quotes;
        this.locks = locks;
        this.invoices = invoices;
        this.drafting = drafting;
        this.texts = texts;
    }

    @Override
    @Transactional(readOnly = true)
    public QuoteProgress progress(QuoteId id) {
        DocumentContent quote = locks.look(id);
        QuoteStanding standing = invoices.standing(id, quote);
        return new QuoteProgress(
                standing.total(), standing.asked(), standing.rest(), standing.depositOpen(), invoices.rows(id));
    }

    @Override
    @Transactional
    public InvoiceId deposit(QuoteId id) {
        DocumentContent quote = locks.quote(id);
        QuoteStanding standing = invoices.standing(id, quote);
        if (!standing.rest().isPositive()) throw new InvoiceRefused(Reason.NOTHING_LEFT);
        if (!standing.depositOpen().isPositive()) throw new InvoiceRefused(Reason.NO_DEPOSIT);
        return share(id, quote, InvoiceKind.DEPOSIT, standing.depositOpen());
    }

    @Override
    @Transactional
    public InvoiceId part(QuoteId id, Money gross) {
        DocumentContent quote = locks.quote(id);
        Money rest = invoices.standing(id, quote).rest();
        if (!gross.isPositive()) throw new InvoiceRefused(Reason.EMPTY);
        if (!rest.isPositive()) throw new InvoiceRefused(Reason.NOTHING_LEFT);
        if (gross.compareTo(rest) > 0) throw new InvoiceRefused(Reason.OVER_QUOTE);
        return share(id, quote, InvoiceKind.PARTIAL, gross);
    }

    @Override
    @Transactional
    public InvoiceId balance(QuoteId id) {
        DocumentContent quote = locks.quote(id);
        QuoteStanding standing = invoices.standing(id, quote);
        if (!standing.rest().isPositive()) throw new InvoiceRefused(Reason.NOTHING_LEFT);
        if (standing.hasDraft()) throw new InvoiceRefused(Reason.DRAFT_WAITING);
        return store(id, InvoiceKind.BALANCE, quote.subject(), quote.lines());
    }

    private InvoiceId share(QuoteId id, DocumentContent quote, InvoiceKind kind, Money gross) {
        Map<VatRate, Money> bases = new EnumMap<>(VatRate.class);
        for (VatGroup group : quote.totals().groups()) bases.put(group.rate(), group.base());
        List<Line> lines = texts.ofQuote(kind, quote, VatSpread.of(gross, bases));
        if (lines.isEmpty()) throw new InvoiceRefused(Reason.EMPTY);
        return store(id, kind, texts.subjectOfQuote(kind, quote), lines);
    }

    private InvoiceId store(QuoteId id, InvoiceKind kind, String subject, List<Line> lines) {
        ClientId client = quotes.find(id).orElseThrow(QuoteNotFound::new).data().client();
        InvoiceData data = new InvoiceData(client, subject, lines, null, null, null, "");
        return drafting.store(NewDraft.ofQuote(kind, data, id));
    }
}
