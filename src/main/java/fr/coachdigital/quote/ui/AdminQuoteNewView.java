package fr.coachdigital.quote.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import fr.coachdigital.document.UnfinishedForms;
import fr.coachdigital.document.ui.ListAddress;
import fr.coachdigital.platform.security.Roles;
import fr.coachdigital.platform.ui.AdminLayout;
import fr.coachdigital.platform.ui.PageHeader;
import fr.coachdigital.platform.ui.Toasts;
import fr.coachdigital.quote.AdminQuotes;
import fr.coachdigital.quote.QuoteData;
import fr.coachdigital.quote.QuoteId;
import fr.coachdigital.quote.QuotePaths;
import fr.coachdigital.shared.ClientId;
import jakarta.annotation.security.RolesAllowed;

/** Writes a new quote. */
@Route(value = QuotePaths.NEW, layout = AdminLayout.class)
@RolesAllowed(Roles.COACH)
@PageTitle("quote.new")
@StyleSheet("styles/document.css")
class AdminQuoteNewView extends Composite<Div> implements BeforeEnterObserver, BeforeLeaveObserver {

    private final AdminQuotes quotes;
    private final QuoteEditor editor;

    AdminQuoteNewView(AdminQuotes quotes, FormParts parts, UnfinishedForms unfinished) {
        this.quotes = quotes;
        editor = new QuoteEditor(
                parts, unfinished, this::store, () -> UI.getCurrent().navigate(QuotePaths.LIST));
        PageHeader header = new PageHeader(getTranslation("quote.new"), getTranslation("quote.new.context"))
                .withBack(getTranslation("quote.title"), QuotePaths.LIST);
        getContent().addClassName("page-wide");
        getContent().add(header, editor);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        new ListAddress(event.getLocation().getQueryParameters())
                .id(QuotePaths.CLIENT)
                .map(ClientId::new)
                .ifPresent(editor::show);
        editor.open("quote:new", 0);
        editor.focus();
    }

    private void store(QuoteData data, boolean review) {
        QuoteId id = quotes.draft(data);
        editor.keep();
        Toasts.success(getTranslation("quote.saved"));
        UI.getCurrent().navigate(review ? QuotePaths.page(id) : QuotePaths.edit(id));
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        editor.askBeforeLeaving(event);
    }
}
