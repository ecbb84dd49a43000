package fr.coachdigital.invoice.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import fr.coachdigital.document.DocumentTopics;
import fr.coachdigital.document.ui.DocumentPaper;
import fr.coachdigital.document.ui.PaperSheet;
import fr.coachdigital.document.ui.StandingPanel;
import fr.coachdigital.invoice.ClientInvoice;
import fr.coachdigital.invoice.InvoiceId;
import fr.coachdigital.invoice.InvoiceNotFound;
import fr.coachdigital.invoice.InvoicePaths;
import fr.coachdigital.platform.LiveUpdates;
import fr.coachdigital.platform.security.CurrentUser;
import fr.coachdigital.platform.security.Roles;
import fr.coachdigital.platform.ui.NamedPage;
import fr.coachdigital.platform.ui.PageHeader;
import fr.coachdigital.platform.ui.PortalLayout;
import fr.coachdigital.shared.Language;
import fr.coachdigital.shared.Money;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An invoice or credit note for the client to read: what is due, until when, where to, and what was paid. */
@Route(value = InvoicePaths.PORTAL + "/:id", layout = PortalLayout.class)
@RolesAllowed(Roles.CLIENT)
@StyleSheet("styles/portal-documents.css")
class PortalInvoiceView extends Composite<Div> implements BeforeEnterObserver, NamedPage {

    private final transient PortalInvoicePage page;
    private final transient CurrentUser currentUser;
    private final transient LiveUpdates live;
    private transient LiveUpdates.@Nullable Subscription news;
    private PayButton pay;
    private InvoiceId id = new InvoiceId(Integer.MAX_VALUE);
    private @Nullable ClientInvoice invoice;

    PortalInvoiceView(PortalInvoicePage page, CurrentUser currentUser, LiveUpdates live) {
        this.page = page;
        this.currentUser = currentUser;
        this.live = live;
        pay = page.payButton(this::show);
        getContent().addClassName("document-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = event.getRouteParameters()
                .get("id")
                .flatMap(PortalInvoiceView::parse)
                .orElseThrow(NotFoundException::new);
        pay = page.payButton(this::show);
        try {
            show();
        } catch (InvoiceNotFound none) {
            throw new NotFoundException();
        }
    }

    private static Optional<InvoiceId> parse(String text) {
        try {
            return Optional.of(new InvoiceId(Integer.parseInt(text)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    private void show() {
        ClientInvoice shown = page.open(id);
        invoice = shown;
        pay.show(shown);
        PaperSheet sheet = page.sheet(shown);
        Language language = Language.of(getLocale().getLanguage());
        getContent().removeAll();
        getContent()
                .add(
                        new PageHeader(sheet.title(), sheet.subject())
                                .withBack(getTranslation("invoice.portal.title"), InvoicePaths.PORTAL_LIST),
                        standing(shown, language));
        if (!shown.payments().isEmpty()) getContent().add(payments(shown, language));
        getContent().add(new DocumentPaper(sheet));
    }

    private Component standing(ClientInvoice shown, Language language) {
        InvoiceStanding standing = page.words().standing(shown, language);
        boolean open = shown.rest().isPositive();
        Money amount = open ? shown.rest() : shown.due();
        Anchor pdf = page.pdf(id, getTranslation("invoice.client.pdf"));
        pdf.addClassName("button-link");
        pdf.setClassName("primary", !pay.isPayable());
        return new StandingPanel(
                        standing.tone(),
                        standing.title(),
                        standing.text(),
                        getTranslation(open ? "invoice.client.rest" : "invoice.client.amount"),
                        amount.display(language))
                .withAct(pay)
                .withAct(pdf);
    }

    private Component payments(ClientInvoice shown, Language language) {
        UnorderedList list = new UnorderedList();
        page.words().payments(shown, language).forEach(payment -> list.add(new ListItem(payment)));
        Section section = new Section(new H2(getTranslation("invoice.client.payments")), list);
        section.addClassName("changes");
        return section;
    }

    @Override
    public String pageName() {
        return Objects.requireNonNull(invoice, "Loaded before anything is shown")
                .number();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        UI ui = event.getUI();
        int own = currentUser.clientId().value();
        news = live.subscribe(DocumentTopics.CHANGED, client -> {
            if (client == own) ui.access(this::show);
        });
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (news != null) news.close();
        super.onDetach(event);
    }
}
