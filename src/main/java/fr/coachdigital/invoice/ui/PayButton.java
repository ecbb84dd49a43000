package fr.coachdigital.invoice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.coachdigital.document.ui.DocumentWords;
import fr.coachdigital.invoice.ClientInvoice;
import fr.coachdigital.invoice.OnlinePaymentRefused;
import fr.coachdigital.invoice.PaymentOffer;
import fr.coachdigital.platform.ui.StatusBadge;
import fr.coachdigital.platform.ui.Tone;
import fr.coachdigital.shared.Language;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Leads the client to the payment page, and says where a payment stands. It outlives the page around it when that is read
 * again, so that what was asked, and the answer, are not lost.
 */
final class PayButton extends Composite<Div> {

    private final transient OnlinePaying paying;
    private final transient ClientInvoiceWords words;
    private final transient Runnable readAgain;
    private final Button button = new Button();
    private final Paragraph processing = new Paragraph();
    private final Paragraph secure = new Paragraph(getTranslation("payment.online.secure"));
    private final Component test = new Paragraph(new StatusBadge(getTranslation("payment.online.test"), Tone.WARNING));
    private final Paragraph preview = new Paragraph(getTranslation("payment.online.preview"));
    private final Paragraph refusal = new Paragraph();
    private PaymentOffer offer = PaymentOffer.NONE;
    private boolean opening;
    private @Nullable ClientInvoice invoice;

    /** @param readAgain reads the page around it again, and shows this button the invoice as it then is */
    PayButton(OnlinePaying paying, ClientInvoiceWords words, Runnable readAgain) {
        this.paying = paying;
        this.words = words;
        this.readAgain = readAgain;
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.setDisableOnClick(true);
        button.addClickListener(event -> pay());
        processing.addClassNames("pay-notice", Tone.INFO.className());
        refusal.addClassNames("pay-notice", Tone.DANGER.className());
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        getContent().addClassName("pay");
        getContent().add(button, processing, refusal, secure, test, preview);
    }

    void show(ClientInvoice shown) {
        invoice = shown;
        offer = paying.offer(shown);
        render();
    }

    /** Whether there is something to be paid by card now. */
    boolean isPayable() {
        return offer.isPayable();
    }

    private void render() {
        boolean payable = isPayable();
        boolean byClient = paying.isByClient();
        button.setVisible(payable);
        button.setEnabled(byClient && !opening);
        button.setClassName("busy", opening);
        button.setText(
                opening
                        ? getTranslation("payment.online.opening")
                        : getTranslation("payment.online.pay", DocumentWords.amount(offer.amount())));
        processing.setVisible(offer.isProcessing());
        processing.setText(getTranslation("payment.online.processing", DocumentWords.amount(offer.amount())));
        secure.setVisible(payable);
        test.setVisible(offer.test());
        preview.setVisible(payable && !byClient);
    }

    private void pay() {
        if (invoice == null || opening) return;
        paying.start(
                invoice.id(),
                getUI().orElseThrow(),
                page -> answered(() -> leaveFor(page)),
                failure -> answered(() -> failed(failure)));
        opening = true;
        say("");
        render();
    }

    /** Nobody who went elsewhere meanwhile is led away from there. */
    private void answered(Runnable answer) {
        if (isAttached()) answer.run();
    }

    /** The last thing this page does: Flow ends it, and it is built anew for whoever comes back. */
    private void leaveFor(URI page) {
        getUI().orElseThrow().getPage().setLocation(page);
    }

    private void failed(RuntimeException failure) {
        opening = false;
        render();
        if (!(failure instanceof OnlinePaymentRefused refused)) throw failure;
        say(words.refusal(refused, Language.of(getLocale().getLanguage())));
        if (!refused.reason().isPassing()) readAgain.run();
    }

    private void say(String sentence) {
        refusal.setText(sentence);
        refusal.setVisible(!sentence.isEmpty());
    }
}
