package fr.coachdigital.payment.internal;

import fr.coachdigital.document.DocumentTopics;
import fr.coachdigital.invoice.InvoicePaths;
import fr.coachdigital.invoice.PayableInvoice;
import fr.coachdigital.platform.LiveUpdates;
import fr.coachdigital.platform.Texts;
import fr.coachdigital.platform.notice.Addressee;
import fr.coachdigital.platform.notice.Notice;
import fr.coachdigital.platform.notice.NoticeKind;
import fr.coachdigital.platform.notice.Notices;
import fr.coachdigital.platform.notice.Subject;
import fr.coachdigital.settings.SettingsPart;
import fr.coachdigital.settings.SettingsPaths;
import fr.coachdigital.shared.Language;
import fr.coachdigital.shared.Money;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells coach and client what became of a payment, in the transaction of the fact; and what time it is. */
@Component
class PaymentNews {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private static final Subject COMPARISON = new Subject("stripe", 1);

    private final Notices notices;
    private final PaymentMails mails;
    private final LiveUpdates live;
    private final Texts texts;
    private final Clock clock;

    PaymentNews(Notices notices, PaymentMails mails, LiveUpdates live, Texts texts, Clock clock) {
        this.notices = notices;
        this.mails = mails;
        this.live = live;
        this.texts = texts;
        this.clock = clock;
    }

    /** The legal day of what Stripe says happened then, today at the latest; today where it does not say. */
    LocalDate day(@Nullable Instant moment) {
        LocalDate today = LocalDate.now(clock.withZone(PARIS));
        LocalDate day = moment == null ? today : LocalDate.ofInstant(moment, PARIS);
        return day.isAfter(today) ? today : day;
    }

    /** What the ledger says of a payment that nobody was charged; empty for a real one. */
    String note(StoredCheckout checkout) {
        return checkout.live() ? "" : texts.get(Language.FR, "payment.news.test");
    }

    Instant moment() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** @param after the invoice with this payment */
    void paid(StoredCheckout checkout, PayableInvoice after) {
        tell(NoticeKind.PAYMENT_RECEIVED, after, amount(checkout));
        if (after.rest().isNegative()) {
            tell(
                    NoticeKind.PAYMENT_MISMATCH,
                    after,
                    texts.get(
                            Language.FR,
                            "payment.news.over",
                            after.rest().negated().display(Language.FR)));
        }
        mails.receipt(checkout, after);
    }

    /** @param difference what Stripe says instead of what was asked */
    void mismatch(PayableInvoice invoice, String difference) {
        tell(NoticeKind.PAYMENT_MISMATCH, invoice, texts.get(Language.FR, "payment.news.mismatch", words(difference)));
    }

    void failed(PayableInvoice invoice, StoredCheckout checkout) {
        tell(NoticeKind.PAYMENT_FAILED, invoice, amount(checkout));
        mails.failed(invoice, checkout);
    }

    void disputed(PayableInvoice invoice, StoredCheckout checkout) {
        tell(NoticeKind.PAYMENT_DISPUTED, invoice, amount(checkout));
    }

    /** Nothing that Stripe tells can be applied until somebody looks. */
    void comparisonBroken() {
        notices.tell(new Notice(
                NoticeKind.STRIPE_SILENT,
                Addressee.coach(),
                COMPARISON,
                "",
                "",
                SettingsPaths.SETTINGS + "?" + SettingsPaths.PART + "=" + SettingsPart.STRIPE.parameter()));
    }

    void comparisonWhole() {
        notices.settle(NoticeKind.STRIPE_SILENT, Addressee.coach(), COMPARISON);
    }

    private String amount(StoredCheckout checkout) {
        String amount = checkout.amount().display(Language.FR);
        return checkout.live() ? amount : amount + " · " + note(checkout);
    }

    private String words(String difference) {
        int end = difference.indexOf(' ');
        return texts.get(
                Language.FR, "checkout.difference." + difference.substring(0, end), difference.substring(end + 1));
    }

    /** @param elsewhere whether it was made in Stripe's dashboard; whoever made it here knows */
    void refunded(PayableInvoice after, StoredCheckout checkout, Money amount, boolean elsewhere) {
        if (elsewhere) tell(NoticeKind.PAYMENT_REFUNDED, after, amount.display(Language.FR));
        mails.refunded(checkout, after, amount);
    }

    void refundFailed(PayableInvoice invoice, Money amount) {
        tell(
                NoticeKind.PAYMENT_FAILED,
                invoice,
                texts.get(Language.FR, "payment.news.refund-failed", amount.display(Language.FR)));
    }

    /** What the ledger says where it takes a failed refund back. */
    String refundFailedNote() {
        return texts.get(Language.FR, "payment.refund.failed.note");
    }

    /** Pages read differently now. */
    void changed(PayableInvoice invoice) {
        live.publish(DocumentTopics.CHANGED, invoice.client().value());
    }

    private void tell(NoticeKind kind, PayableInvoice invoice, String detail) {
        notices.tell(new Notice(
                kind,
                Addressee.coach(),
                new Subject("invoice", invoice.id().value()),
                invoice.clientName(),
                invoice.number() + " · " + detail,
                InvoicePaths.page(invoice.id())));
    }
}
