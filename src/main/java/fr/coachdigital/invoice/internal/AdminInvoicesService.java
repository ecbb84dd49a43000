package fr.coachdigital.invoice.internal;

import fr.coachdigital.document.DocumentContent;
import fr.coachdigital.document.DocumentLink;
import fr.coachdigital.document.Line;
import fr.coachdigital.document.Missing;
import fr.coachdigital.document.PrintedDocument;
import fr.coachdigital.invoice.AdminInvoices;
import fr.coachdigital.invoice.Invoice;
import fr.coachdigital.invoice.InvoiceData;
import fr.coachdigital.invoice.InvoiceFilter;
import fr.coachdigital.invoice.InvoiceId;
import fr.coachdigital.invoice.InvoiceRow;
import fr.coachdigital.invoice.InvoiceSort;
import fr.coachdigital.invoice.InvoiceSums;
import fr.coachdigital.platform.security.Roles;
import fr.coachdigital.shared.Language;
import fr.coachdigital.shared.Page;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@PreAuthorize(Roles.IS_COACH)
class AdminInvoicesService implements AdminInvoices {

    private final InvoiceList list;
    private final InvoiceLooking looking;
    private final InvoiceDesk desk;
    private final InvoiceDelivery delivery;
    private final InvoiceExports exports;

    AdminInvoicesService(
            InvoiceList list,
            InvoiceLooking looking,
            InvoiceDesk desk,
            InvoiceDelivery delivery,
            InvoiceExports exports) {
        this.list = list;
        this.looking = looking;
        this.desk = desk;
        this.delivery = delivery;
        this.exports = exports;
    }

    @Override
    @Transactional(readOnly = true)
    public InvoiceSums sums(InvoiceFilter filter) {
        return list.sums(filter);
    }

    @Override
    @Transactional(readOnly = true)
    public List<InvoiceRow> page(InvoiceFilter filter, InvoiceSort sort, Page page) {
        return list.page(filter, sort, page);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Invoice> find(InvoiceId id) {
        return looking.find(id);
    }

    @Override
    @Transactional(readOnly = true)
    public List<InvoiceRow> creditNotes(InvoiceId id) {
        return list.creditNotes(id);
    }

    @Override
    @Transactional
    public InvoiceId draft(InvoiceData data) {
        return desk.draft(data);
    }

    @Override
    @Transactional
    public void change(InvoiceId id, int version, InvoiceData data) {
        desk.change(id, version, data);
    }

    @Override
    @Transactional
    public void delete(InvoiceId id) {
        desk.delete(id);
    }

    @Override
    @Transactional
    public InvoiceId duplicate(InvoiceId id) {
        return desk.duplicate(id);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Missing> missing(InvoiceId id) {
        return looking.missing(id);
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> warnings(InvoiceId id) {
        return looking.warnings(id);
    }

    @Override
    @Transactional(readOnly = true)
    public DocumentContent look(InvoiceId id) {
        return looking.look(id);
    }

    @Override
    @Transactional
    public void issue(InvoiceId id, int version) {
        desk.issue(id, version);
    }

    @Override
    @Transactional
    public void send(InvoiceId id, String message) {
        delivery.send(id, message);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<DocumentLink> link(InvoiceId id) {
        return delivery.link(id);
    }

    @Override
    @Transactional
    public void revokeLink(InvoiceId id) {
        delivery.revoke(id);
    }

    @Override
    @Transactional
    public InvoiceId creditAll(InvoiceId id, String reason) {
        return desk.creditAll(id, reason);
    }

    @Override
    @Transactional
    public InvoiceId creditPart(InvoiceId id, List<Line> lines, String reason) {
        return desk.creditPart(id, lines, reason);
    }

    @Override
    @Transactional(readOnly = true)
    public PrintedDocument pdf(InvoiceId id) {
        return looking.pdf(id);
    }

    @Override
    public PrintedDocument preview(InvoiceId id) {
        return looking.preview(id);
    }

    @Override
    public void write(InvoiceFilter filter, InvoiceSort sort, Language language, OutputStream out) throws IOException {
        exports.csv(filter, sort, language, out);
    }

    @Override
    public void zip(InvoiceFilter filter, IntConsumer progress, OutputStream out) throws IOException {
        exports.zip(filter, progress, out);
    }
}
