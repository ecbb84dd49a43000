package fr.coachdigital.payment.ui;

import com.vaadin.flow.component.Component;
import fr.coachdigital.document.ui.DocumentWords;
import fr.coachdigital.invoice.Invoice;
import fr.coachdigital.invoice.InvoicePart;
import fr.coachdigital.payment.AdminPayments;
import fr.coachdigital.payment.Checkout;
import fr.coachdigital.payment.RefundRefused;
import fr.coachdigital.platform.ui.Toasts;
import fr.coachdigital.shared.Money;
import java.util.Optional;
import java.util.function.Consumer;

/** What the coach can do about one payment page, and what is said of how it went. */
final class StoryActs {

    private final AdminPayments payments;
    private final Beside beside;
    private final Invoice invoice;
    private final InvoicePart.Page page;

    StoryActs(AdminPayments payments, Beside beside, Invoice invoice, InvoicePart.Page page) {
        this.payments = payments;
        this.beside = beside;
        this.invoice = invoice;
        this.page = page;
    }

    /** A button that asks Stripe how it stands. */
    Component checker(Checkout checkout) {
        return new SlowButton(
                PaymentWords.text("checkout.check"),
                beside,
                () -> {
                    payments.check(checkout.id());
                    return checkout;
                },
                checked -> {
                    Toasts.success(PaymentWords.text("checkout.checked"));
                    page.reload();
                },
                Toasts::error);
    }

    void refund(Checkout checkout) {
        new RefundDialog(invoice.number(), checkout.refundable(), this, checkout).open();
    }

    /**
     * @param done in the page: empty when it went back, else why not
     * @param unknown in the page, with what went wrong on the way: it may have gone back, or not
     */
    void refund(
            Checkout checkout,
            Money amount,
            String reason,
            Consumer<Optional<RefundRefused.Reason>> done,
            Consumer<String> unknown) {
        beside.run(() -> attempt(checkout, amount, reason), done, unknown);
    }

    private Optional<RefundRefused.Reason> attempt(Checkout checkout, Money amount, String reason) {
        try {
            payments.refund(checkout.id(), amount, reason);
            return Optional.empty();
        } catch (RefundRefused refused) {
            return Optional.of(refused.reason());
        }
    }

    /** What is due again is taken off by a credit note, if the sale is; money that was too much is simply gone. */
    void refunded(Money amount, boolean stillLookedAt) {
        Toasts.success(PaymentWords.text("refund.done", DocumentWords.amount(amount)));
        page.reload();
        if (stillLookedAt && invoice.rest().plus(amount).isPositive()) {
            new CreditOffer(amount, invoice.number(), page::credit).open();
        }
    }

    void reload() {
        page.reload();
    }
}
