package fr.coachdigital.quote.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeLeaveEvent;
import fr.coachdigital.document.UnfinishedForms;
import fr.coachdigital.document.ui.KeptForm;
import fr.coachdigital.platform.ui.Confirmation;
import fr.coachdigital.platform.ui.ErrorReports;
import fr.coachdigital.platform.ui.Toasts;
import fr.coachdigital.platform.ui.Tone;
import fr.coachdigital.quote.QuoteData;
import fr.coachdigital.shared.ClientId;
import java.util.Optional;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** The form with its buttons and notices; asks before typed text is left behind. */
final class QuoteEditor extends Composite<Div> {

    private final QuoteForm form;
    private final KeptForm<TypedQuote> kept;
    private final Div notice = new Div();
    private final ErrorReports reports;
    private final Save save;
    private Optional<Toasts> wrong = Optional.empty();

    /** Stores what was written. */
    @FunctionalInterface
    interface Save {
        /** @param review whether the coach wants to read the quote next */
        void save(QuoteData data, boolean review);
    }

    QuoteEditor(FormParts parts, UnfinishedForms unfinished, Save save, Runnable cancel) {
        this.save = save;
        reports = parts.reports();
        form = new QuoteForm(parts);
        kept = new KeptForm<>(unfinished, reports, TypedQuote.class, form);
        form.onChange(kept::changed);
        Button reviewer = new Button(getTranslation("quote.save.review"), event -> submit(true));
        reviewer.addThemeVariants(ButtonVariant.PRIMARY);
        Button saver = new Button(getTranslation("quote.save"), event -> submit(false));
        Button leaver = new Button(getTranslation("shell.cancel"), event -> cancel.run());
        leaver.addThemeVariants(ButtonVariant.TERTIARY);
        Div acts = new Div(reviewer, saver, leaver);
        acts.addClassName("quote-form-acts");
        Paragraph keys = new Paragraph(getTranslation("quote.form.keys"));
        keys.addClassName("quote-form-keys");
        form.addUnderTotals(new Div(acts, keys));
        notice.setVisible(false);
        Shortcuts.addShortcutListener(this, () -> submit(false), Key.KEY_S, KeyModifier.CONTROL)
                .setResetFocusOnActiveElement(true);
        Shortcuts.addShortcutListener(this, () -> submit(true), Key.ENTER, KeyModifier.CONTROL)
                .setResetFocusOnActiveElement(true);
        getContent().addClassName("quote-editor");
        getContent().add(kept, notice, form);
    }

    void show(QuoteData data) {
        form.show(data);
        clearNotice();
    }

    void show(ClientId client) {
        form.show(client);
    }

    void focus() {
        form.focus();
    }

    /** Stores what is typed now, if nothing is wrong with it. */
    void submit(boolean review) {
        clearNotice();
        wrong.ifPresent(Toasts::close);
        Optional<QuoteData> written = form.write();
        if (written.isEmpty()) wrong = Optional.of(Toasts.error(getTranslation("quote.form.wrong")));
        else store(written.get(), review);
    }

    /** Where it cannot be stored at all, what was typed stays and can be tried again. */
    private void store(QuoteData data, boolean review) {
        try {
            save.save(data, review);
        } catch (DataAccessException | TransactionException unreachable) {
            String reference = reports.report(unreachable);
            Button retry = new Button(getTranslation("document.not-stored.retry"), event -> submit(review));
            show(new QuoteNotice(Tone.DANGER, getTranslation("document.not-stored", reference), retry).urgent());
        }
    }

    /**
     * Begins to keep what is typed, and offers what was kept before.
     *
     * @param name as {@link UnfinishedForms} has it
     * @param version of the quote that is shown; 0 for a new one
     */
    void open(String name, int version) {
        kept.open(name, version);
    }

    /** The version of the quote that the typing began from. */
    int baseVersion() {
        return kept.baseVersion();
    }

    /** What is typed goes on from this version. */
    void rebase(int version) {
        kept.rebase(version);
    }

    /** What is typed now is stored or of no use any more, so leaving asks nothing. */
    void keep() {
        form.keep();
        kept.settle();
    }

    /** Says why it was not stored; what was typed stays. */
    void show(QuoteNotice why) {
        notice.removeAll();
        notice.add(why);
        notice.setVisible(true);
        notice.scrollIntoView();
    }

    private void clearNotice() {
        notice.removeAll();
        notice.setVisible(false);
    }

    void askBeforeLeaving(BeforeLeaveEvent event) {
        if (!form.isChanged()) return;
        BeforeLeaveEvent.ContinueNavigationAction leave = event.postpone();
        Confirmation.ask(
                        getTranslation("quote.unsaved"),
                        getTranslation("quote.unsaved.text"),
                        getTranslation("quote.unsaved.leave"),
                        () -> {
                            kept.settle();
                            leave.proceed();
                        })
                .withSafeAnswer(getTranslation("quote.unsaved.stay"), leave::cancel);
    }
}
