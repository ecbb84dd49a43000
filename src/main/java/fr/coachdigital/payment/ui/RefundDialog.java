package fr.coachdigital.payment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.textfield.TextArea;
import fr.coachdigital.document.ui.AmountField;
import fr.coachdigital.document.ui.DocumentWords;
import fr.coachdigital.payment.Checkout;
import fr.coachdigital.payment.Refund;
import fr.coachdigital.payment.RefundRefused;
import fr.coachdigital.platform.ui.Toasts;
import fr.coachdigital.shared.Money;
import java.util.Optional;

/** Gives money back, once; what is refused is said where it was typed, and nothing typed is lost. */
final class RefundDialog extends Dialog {

    private final AmountField amount = new AmountField(getTranslation("refund.amount"));
    private final TextArea reason = new TextArea(getTranslation("refund.reason"));
    private final ProgressBar bar = new ProgressBar();
    private final Paragraph problem = new Paragraph();
    private final Button confirm = new Button(getTranslation("refund.confirm"));
    private final Button cancel = new Button(getTranslation("shell.cancel"), event -> close());
    private final Money most;
    private final StoryActs acts;
    private final Checkout checkout;
    private boolean closedToClicks;

    RefundDialog(String invoiceNumber, Money most, StoryActs acts, Checkout checkout) {
        this.most = most;
        this.acts = acts;
        this.checkout = checkout;
        setHeaderTitle(getTranslation("refund.title", invoiceNumber));
        setCloseOnOutsideClick(false);
        amount.show(most);
        amount.setHelperText(getTranslation("refund.amount.help", DocumentWords.amount(most)));
        reason.setHelperText(getTranslation("refund.reason.help"));
        reason.setManualValidation(true);
        reason.setWidthFull();
        reason.setMinRows(2);
        bar.setIndeterminate(true);
        bar.getElement().setAttribute("aria-label", getTranslation("refund.running"));
        bar.setVisible(false);
        problem.addClassNames("payment-notice", "tone-danger");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        add(amount, reason, new Paragraph(getTranslation("refund.consequence")), bar, problem);
        confirm.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
        confirm.setDisableOnClick(true);
        confirm.addClickListener(event -> submit());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        getFooter().add(cancel, confirm);
    }

    private void submit() {
        if (closedToClicks) return;
        problem.setVisible(false);
        Optional<Money> wanted = readAmount();
        Optional<String> why = readReason();
        confirm.setEnabled(true);
        if (wanted.isEmpty() || why.isEmpty()) return;
        runs(true);
        acts.refund(checkout, wanted.get(), why.get(), refused -> ended(wanted.get(), refused), this::unknown);
    }

    private Optional<Money> readAmount() {
        Optional<Money> typed = amount.readGiven();
        if (typed.isPresent() && (!typed.get().isPositive() || typed.get().compareTo(most) > 0)) {
            refuseAmount();
            return Optional.empty();
        }
        return typed;
    }

    private Optional<String> readReason() {
        String why = reason.getValue().strip();
        boolean fits = why.length() >= Refund.MIN_REASON && why.length() <= Refund.MAX_REASON;
        reason.setErrorMessage(fits ? "" : getTranslation("refund.reason.wrong", Refund.MIN_REASON, Refund.MAX_REASON));
        reason.setInvalid(!fits);
        return fits ? Optional.of(why) : Optional.empty();
    }

    private void refuseAmount() {
        amount.refuse(getTranslation("refund.refused.AMOUNT", DocumentWords.amount(most)));
    }

    private void ended(Money given, Optional<RefundRefused.Reason> refused) {
        runs(false);
        boolean lookedAt = isOpened();
        if (refused.isEmpty()) {
            close();
            acts.refunded(given, lookedAt);
        } else if (refused.get() == RefundRefused.Reason.AMOUNT && lookedAt) {
            refuseAmount();
        } else {
            say(getTranslation("refund.refused." + refused.get(), DocumentWords.amount(most)));
        }
    }

    /** What is perhaps on its way is not asked for again. */
    private void unknown(String failure) {
        runs(false);
        closedToClicks = true;
        confirm.setEnabled(false);
        cancel.setText(getTranslation("shell.close"));
        say(getTranslation("refund.unknown", failure));
        acts.reload();
    }

    /** Where the coach looks: here, or on the page when the dialog was closed meanwhile. */
    private void say(String sentence) {
        problem.setText(sentence);
        problem.setVisible(true);
        if (!isOpened()) Toasts.error(sentence);
    }

    private void runs(boolean begins) {
        closedToClicks = begins;
        confirm.setEnabled(!begins);
        amount.setReadOnly(begins);
        reason.setReadOnly(begins);
        bar.setVisible(begins);
    }
}
