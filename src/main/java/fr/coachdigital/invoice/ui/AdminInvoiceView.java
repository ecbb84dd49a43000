package fr.coachdigital.invoice.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import fr.coachdigital.document.DocumentTopics;
import fr.coachdigital.invoice.Invoice;
import fr.coachdigital.invoice.InvoicePart;
import fr.coachdigital.invoice.InvoicePaths;
import fr.coachdigital.platform.LiveUpdates;
import fr.coachdigital.platform.security.Roles;
import fr.coachdigital.platform.ui.AdminLayout;
import fr.coachdigital.platform.ui.LiveRefresh;
import fr.coachdigital.platform.ui.NamedPage;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One invoice or credit note: what it says, where it stands, what came in, and what can be done. */
@Route(value = InvoicePaths.LIST + "/:id", layout = AdminLayout.class)
@RolesAllowed(Roles.COACH)
@StyleSheet("styles/document-list.css")
@StyleSheet("styles/invoice.css")
class AdminInvoiceView extends Composite<Div> implements BeforeEnterObserver, NamedPage {

    private final InvoicePage page;
    private final InvoiceActs acts;
    private final PaymentActs payments;
    private final LiveUpdates live;
    private final ParisDay paris;
    private Optional<LiveUpdates.Subscription> subscription = Optional.empty();
    private @Nullable Invoice invoice;

    AdminInvoiceView(InvoicePage page, InvoiceActs acts, PaymentActs payments, LiveUpdates live, Clock clock) {
        this.page = page;
        this.acts = acts;
        this.payments = payments;
        this.live = live;
        paris = new ParisDay(clock);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(page.find(InvoiceAddress.invoice(event)).orElseThrow(NotFoundException::new));
    }

    private void reload() {
        // News may arrive just after the page was left.
        if (!isAttached()) return;
        page.find(invoice().id())
                .ifPresentOrElse(this::show, () -> UI.getCurrent().navigate(InvoicePaths.LIST));
    }

    private void show(Invoice found) {
        invoice = found;
        Div main = new Div(page.paper(found));
        main.addClassName("invoice-page-main");
        Aside aside = new Aside(new AmountsPanel(found));
        if (found.isIssued()) {
            if (InvoiceHead.isPayable(found)) {
                aside.add(page.ledger(found, entry -> payments.correct(entry, this::reload)));
                aside.add(page.parts(found, new PageOf(found)));
            }
            aside.add(new LinkPanel(
                    found,
                    page.link(found),
                    () -> acts.send(found, this::reload),
                    () -> acts.revoke(found, this::reload)));
        }
        page.related(found).ifPresent(aside::add);
        aside.addClassName("invoice-page-aside");
        Div columns = new Div(aside, main);
        columns.addClassName("invoice-page");
        getContent().removeAll();
        getContent().add(new InvoiceHead(found, paris.today(), acts, payments, this::reload));
        page.missing(found).ifPresent(getContent()::add);
        getContent().add(page.warnings(found));
        getContent().add(columns);
    }

    /** What parts of other features may ask for. */
    private final class PageOf implements InvoicePart.Page {

        private final Invoice shown;

        PageOf(Invoice shown) {
            this.shown = shown;
        }

        @Override
        public void reload() {
            AdminInvoiceView.this.reload();
        }

        @Override
        public void credit() {
            acts.credit(shown);
        }
    }

    private Invoice invoice() {
        return Objects.requireNonNull(invoice, "Loaded before anything is shown");
    }

    @Override
    public String pageName() {
        return InvoiceWords.number(invoice().kind(), invoice().number());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        subscription = Optional.of(LiveRefresh.start(event.getUI(), live, this::reload, DocumentTopics.CHANGED));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        subscription.ifPresent(LiveUpdates.Subscription::close);
        super.onDetach(event);
    }
}
