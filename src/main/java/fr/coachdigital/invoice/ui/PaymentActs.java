package fr.coachdigital.invoice.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import fr.coachdigital.document.ui.DocumentWords;
import fr.coachdigital.invoice.Invoice;
import fr.coachdigital.invoice.LedgerEntry;
import fr.coachdigital.invoice.NewPayment;
import fr.coachdigital.invoice.PaymentLedger;
import fr.coachdigital.invoice.PaymentRefused;
import fr.coachdigital.platform.ui.Toasts;
import java.time.Clock;

/** Writes into the ledger what the coach says came in, and takes it back. */
@SpringComponent
class PaymentActs {

    private final PaymentLedger ledger;
    private final ParisDay paris;

    PaymentActs(PaymentLedger ledger, Clock clock) {
        this.ledger = ledger;
        this.paris = new ParisDay(clock);
    }

    void record(Invoice invoice, Runnable changed) {
        new PaymentDialog(invoice, paris.today(), payment -> recordNow(invoice, payment, changed)).open();
    }

    private void recordNow(Invoice invoice, NewPayment payment, Runnable changed) {
        try {
            ledger.record(invoice.id(), payment);
            Toasts.success(InvoiceWords.text("payment.recorded", DocumentWords.amount(payment.amount())));
        } catch (PaymentRefused refused) {
            Toasts.error(InvoiceWords.of(refused));
        }
        changed.run();
    }

    void correct(LedgerEntry entry, Runnable changed) {
        new CorrectionDialog(entry, reason -> correctNow(entry, reason, changed)).open();
    }

    private void correctNow(LedgerEntry entry, String reason, Runnable changed) {
        try {
            ledger.correct(entry.id(), reason);
            Toasts.success(InvoiceWords.text("payment.corrected", DocumentWords.amount(entry.amount())));
        } catch (PaymentRefused refused) {
            Toasts.error(InvoiceWords.of(refused));
        }
        changed.run();
    }
}
