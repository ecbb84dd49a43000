package fr.coachdigital.document.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.coachdigital.document.Unfinished;
import fr.coachdigital.document.UnfinishedForms;
import fr.coachdigital.platform.ui.Confirmation;
import fr.coachdigital.platform.ui.ErrorReports;
import fr.coachdigital.platform.ui.Tone;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * Keeps what is typed in a form until it is saved or left on purpose, so that the end of the session takes nothing away.
 * Shows a notice when something was kept before, and nothing else: stands above the form.
 */
@StyleSheet("styles/document.css")
public final class KeptForm<T> extends Composite<Div> {

    private final UnfinishedForms store;
    private final ErrorReports reports;
    private final Class<T> kind;
    private final Fields<T> fields;
    private String form = "";
    private int baseVersion;
    private boolean keeping;
    private boolean failing;
    private @Nullable T kept;
    private @Nullable Unfinished<T> offered;

    /** What somebody types into. */
    public interface Fields<T> {

        /** Everything typed, right or wrong; equal when it is the same. */
        T typed();

        /** Whether something is typed that is not stored. */
        boolean isChanged();

        /** Shows what was typed earlier, which then counts as changed. */
        void type(T typed);
    }

    public KeptForm(UnfinishedForms store, ErrorReports reports, Class<T> kind, Fields<T> fields) {
        this.store = store;
        this.reports = reports;
        this.kind = kind;
        this.fields = fields;
        getContent().setVisible(false);
        getContent().addClassNames("kept-form", Tone.INFO.className());
    }

    /**
     * Begins once the form shows what is stored, and offers what was kept of it earlier.
     *
     * @param form as {@link UnfinishedForms} names it
     * @param version of the document that is shown; 0 for a new one
     */
    public void open(String form, int version) {
        this.form = form;
        baseVersion = version;
        kept = null;
        hide();
        quietly(() -> store.find(form, kind)
                .filter(earlier -> !earlier.written().equals(fields.typed()))
                .ifPresent(this::offer));
    }

    private void offer(Unfinished<T> earlier) {
        offered = earlier;
        Button resume = new Button(getTranslation("document.unfinished.resume"), event -> askToResume());
        Button abandon = new Button(getTranslation("document.unfinished.abandon"), event -> abandon());
        abandon.addThemeVariants(ButtonVariant.TERTIARY);
        Div acts = new Div(resume, abandon);
        acts.addClassName("kept-form-acts");
        getContent().add(new Paragraph(DocumentWords.unfinished(earlier.at())), acts);
        getContent().getElement().setAttribute("role", "status");
        getContent().setVisible(true);
    }

    private void hide() {
        offered = null;
        getContent().removeAll();
        getContent().setVisible(false);
    }

    private void askToResume() {
        if (!fields.isChanged()) {
            resume();
            return;
        }
        Confirmation.ask(
                getTranslation("document.unfinished.replace"),
                getTranslation("document.unfinished.replace.text"),
                getTranslation("document.unfinished.resume"),
                this::resume);
    }

    private void resume() {
        Optional.ofNullable(offered).ifPresent(earlier -> {
            hide();
            baseVersion = earlier.baseVersion();
            fields.type(earlier.written());
            changed();
        });
    }

    /** What was typed since then is kept in its place already, and stays. */
    private void abandon() {
        hide();
        if (kept == null) quietly(() -> store.forget(form));
    }

    /** The version of the document that the typing began from, which is to be named when it is saved. */
    public int baseVersion() {
        return baseVersion;
    }

    /** What is typed goes on from this version. */
    public void rebase(int version) {
        baseVersion = version;
    }

    /** Something was typed; it is kept once for each request, however many fields changed. */
    public void changed() {
        if (keeping || form.isEmpty()) return;
        keeping = true;
        getElement()
                .getNode()
                .runWhenAttached(ui -> ui.beforeClientResponse(this, context -> {
                    keeping = false;
                    keep();
                }));
    }

    private void keep() {
        T typed = fields.typed();
        if (!fields.isChanged()) settle();
        else if (!typed.equals(kept)) {
            quietly(() -> {
                store.keep(form, baseVersion, typed);
                kept = typed;
            });
        }
    }

    /** What was typed is saved or given up; what is still offered from earlier waits for the next time. */
    public void settle() {
        T own = kept;
        kept = null;
        if (own == null) return;
        Unfinished<T> earlier = offered;
        quietly(() -> {
            if (earlier == null) store.forget(form);
            else store.putBack(form, earlier);
        });
    }

    /** Whoever types is not disturbed: that nothing can be stored they are told in words when they save. */
    private void quietly(Runnable act) {
        try {
            act.run();
            failing = false;
        } catch (DataAccessException | TransactionException unreachable) {
            if (!failing) reports.report(unreachable);
            failing = true;
        }
    }
}
