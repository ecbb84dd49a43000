package fr.coachdigital.invoice.internal;

import fr.coachdigital.document.PrintedDocument;
import fr.coachdigital.invoice.InvoiceId;
import fr.coachdigital.invoice.InvoiceNotFound;
import fr.coachdigital.invoice.PayableInvoice;
import fr.coachdigital.invoice.PayableInvoices;
import fr.coachdigital.invoice.internal.PayableRepository.Payer;
import fr.coachdigital.platform.security.Roles;
import fr.coachdigital.shared.ClientId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Service
@PreAuthorize(Roles.IS_COACH_OR_SYSTEM)
class PayableInvoicesService implements PayableInvoices {

    private final InvoiceRepository invoices;
    private final InvoiceReading reading;
    private final ClientSide side;
    private final PayableRepository payers;
    private final Today today;

    PayableInvoicesService(
            InvoiceRepository invoices,
            InvoiceReading reading,
            ClientSide side,
            PayableRepository payers,
            Today today) {
        this.invoices = invoices;
        this.reading = reading;
        this.side = side;
        this.payers = payers;
        this.today = today;
    }

    @Override
    @Transactional(readOnly = true)
    public PayableInvoice get(InvoiceId id) {
        return payable(reading.get(id));
    }

    @Override
    @Transactional(readOnly = true)
    public PayableInvoice get(InvoiceId id, ClientId client) {
        return payable(invoices.findIssued(id, client).orElseThrow(InvoiceNotFound::new));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public PayableInvoice lock(InvoiceId id) {
        return payable(invoices.lock(id));
    }

    @Override
    @Transactional(readOnly = true)
    public PrintedDocument pdf(InvoiceId id) {
        return reading.pdf(reading.get(id));
    }

    private PayableInvoice payable(StoredInvoice invoice) {
        Payer payer = payers.payer(invoice.client());
        return new PayableInvoice(
                invoice.id(),
                invoice.kind(),
                invoice.number(),
                invoice.subject(),
                invoice.client(),
                invoice.clientName(),
                payer.firstName().isBlank() ? invoice.clientName() : payer.firstName(),
                payer.email(),
                payer.language(),
                invoice.state(today.date()),
                invoice.amounts().due(),
                invoice.paid(),
                invoice.rest(),
                side.paidOn(invoice));
    }
}
