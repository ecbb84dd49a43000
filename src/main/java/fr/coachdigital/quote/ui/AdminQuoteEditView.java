package fr.coachdigital.quote.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import fr.coachdigital.document.UnfinishedForms;
import fr.coachdigital.platform.security.Roles;
import fr.coachdigital.platform.ui.AdminLayout;
import fr.coachdigital.platform.ui.NamedPage;
import fr.coachdigital.platform.ui.PageHeader;
import fr.coachdigital.platform.ui.Toasts;
import fr.coachdigital.platform.ui.Tone;
import fr.coachdigital.quote.AdminQuotes;
import fr.coachdigital.quote.Quote;
import fr.coachdigital.quote.QuoteChangedMeanwhile;
import fr.coachdigital.quote.QuoteData;
import fr.coachdigital.quote.QuoteNotFound;
import fr.coachdigital.quote.QuotePaths;
import fr.coachdigital.quote.QuoteRefused;
import fr.coachdigital.quote.QuoteState;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Changes a draft; anything else is only read, on its own page. */
@Route(value = QuotePaths.LIST + "/:id/edit", layout = AdminLayout.class)
@RolesAllowed(Roles.COACH)
@StyleSheet("styles/document.css")
class AdminQuoteEditView extends Composite<Div> implements BeforeEnterObserver, BeforeLeaveObserver, NamedPage {

    private final AdminQuotes quotes;
    private final QuoteEditor editor;
    private @Nullable Quote quote;

    AdminQuoteEditView(AdminQuotes quotes, FormParts parts, UnfinishedForms unfinished) {
        this.quotes = quotes;
        editor = new QuoteEditor(parts, unfinished, this::store, this::leave);
        getContent().addClassName("page-wide");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Quote found = event.getRouteParameters()
                .get("id")
                .flatMap(QuoteIds::parse)
                .flatMap(quotes::find)
                .orElseThrow(NotFoundException::new);
        show(found);
        if (found.state() != QuoteState.DRAFT) {
            event.forwardTo(QuotePaths.page(found.id()));
            return;
        }
        PageHeader header = new PageHeader(pageName(), found.data().subject())
                .withBack(QuoteWords.number(found.number(), found.revision()), QuotePaths.page(found.id()));
        getContent().removeAll();
        getContent().add(header, editor);
        editor.open("quote:" + found.id().value(), found.version());
    }

    private void show(Quote found) {
        goOnFrom(found);
        editor.show(found.data());
    }

    private void goOnFrom(Quote stored) {
        quote = stored;
        editor.rebase(stored.version());
    }

    private void store(QuoteData data, boolean review) {
        try {
            quotes.change(quote().id(), editor.baseVersion(), data);
            editor.keep();
            Toasts.success(getTranslation("quote.saved"));
            if (review) leave();
            else quotes.find(quote().id()).ifPresent(this::goOnFrom);
        } catch (QuoteChangedMeanwhile changed) {
            editor.show(changedMeanwhile(review));
        } catch (QuoteRefused refused) {
            editor.show(new QuoteNotice(
                            Tone.WARNING,
                            QuoteWords.of(refused),
                            new Anchor(QuotePaths.page(quote().id()), getTranslation("quote.open")))
                    .urgent());
        } catch (QuoteNotFound gone) {
            editor.keep();
            Toasts.error(getTranslation("quote.gone", quote().number()));
            UI.getCurrent().navigate(QuotePaths.LIST);
        }
    }

    private QuoteNotice changedMeanwhile(boolean review) {
        return new QuoteNotice(
                        Tone.WARNING,
                        getTranslation("quote.changed-meanwhile"),
                        new Button(getTranslation("quote.changed-meanwhile.reload"), event -> reload()),
                        new Button(getTranslation("quote.changed-meanwhile.overwrite"), event -> overwrite(review)))
                .urgent();
    }

    private void reload() {
        quotes.find(quote().id()).ifPresent(latest -> {
            show(latest);
            editor.keep();
        });
    }

    private void overwrite(boolean review) {
        quotes.find(quote().id()).ifPresent(this::goOnFrom);
        editor.submit(review);
    }

    private void leave() {
        UI.getCurrent().navigate(QuotePaths.page(quote().id()));
    }

    private Quote quote() {
        return Objects.requireNonNull(quote, "Loaded before anything is shown");
    }

    @Override
    public String pageName() {
        return getTranslation("quote.edit.title", QuoteWords.number(quote().number(), quote().revision()));
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        editor.askBeforeLeaving(event);
    }
}
