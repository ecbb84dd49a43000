package fr.coachdigital.invoice.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import fr.coachdigital.document.ui.DocumentWords;
import fr.coachdigital.invoice.Invoice;
import fr.coachdigital.invoice.LedgerEntry;
import fr.coachdigital.invoice.NewPayment;
import fr.coachdigital.invoice.PaymentLedger;
import fr.coachdigital.invoice.PaymentRefused;
import fr.coachdigital.platform.ui.Toasts;
import fr.coachdigital.shared.Money;
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

    private boolean recordNow(Invoice invoice, NewPayment payment, Runnable changed) {
        return attempt(() -> ledger.record(invoice.id(), payment), "payment.recorded", payment.amount(), changed);
    }

    void correct(LedgerEntry entry, Runnable changed) {
        new CorrectionDialog(entry, reason -> correctNow(entry, reason, changed)).open();
    }

    private boolean correctNow(LedgerEntry entry, String reason, Runnable changed) {
        return attempt(() -> ledger.correct(entry.id(), reason), "payment.corrected", entry.amount(), changed);
    }

    private static boolean attempt(Runnable act, String success, Money amount, Runnable changed) {
        try {
            act.run();
        } catch (PaymentRefused refused) {
            Toasts.error(InvoiceWords.of(refused));
            return false;
        }
        Toasts.success(InvoiceWords.text(success, DocumentWords.amount(amount)));
        changed.run();
        return true;
    }
}
