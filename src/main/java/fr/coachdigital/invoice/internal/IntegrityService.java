package fr.coachdigital.invoice.internal;

import fr.coachdigital.invoice.Integrity;
import fr.coachdigital.invoice.IntegrityReport;
import fr.coachdigital.platform.security.Roles;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Reads both chains as of one moment, so that what is added meanwhile breaks nothing. */
@Service
@PreAuthorize(Roles.IS_COACH)
class IntegrityService implements Integrity {

    private final InvoiceCheck invoices;
    private final PaymentCheck payments;
    private final Today today;

    IntegrityService(InvoiceCheck invoices, PaymentCheck payments, Today today) {
        this.invoices = invoices;
        this.payments = payments;
        this.today = today;
    }

    @Override
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public IntegrityReport verify() {
        Checked checkedInvoices = invoices.run();
        Checked checkedPayments = payments.run();
        List<IntegrityReport.Break> breaks = Stream.of(checkedInvoices, checkedPayments)
                .flatMap(checked -> checked.broken().stream())
                .toList();
        return new IntegrityReport(today.moment(), checkedInvoices.rows(), checkedPayments.rows(), breaks);
    }
}
