package fr.coachdigital.invoice.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import fr.coachdigital.document.DocumentTopics;
import fr.coachdigital.invoice.InvoicePaths;
import fr.coachdigital.platform.LiveUpdates;
import fr.coachdigital.platform.security.CurrentUser;
import fr.coachdigital.platform.security.Roles;
import fr.coachdigital.platform.ui.EmptyState;
import fr.coachdigital.platform.ui.Icons;
import fr.coachdigital.platform.ui.PageHeader;
import fr.coachdigital.platform.ui.PortalLayout;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The client's quotes, invoices and credit notes: what waits for them first, then by year. */
@Route(value = InvoicePaths.PORTAL_LIST, layout = PortalLayout.class)
@RolesAllowed(Roles.CLIENT)
@PageTitle("invoice.portal.title")
@Menu(title = "invoice.portal.title", order = 10, icon = "icons/file.svg")
@StyleSheet("styles/portal-documents.css")
class PortalDocumentsView extends Composite<Div> implements BeforeEnterObserver {

    private final transient PortalItems items;
    private final transient CurrentUser currentUser;
    private final transient LiveUpdates live;
    private final PageHeader header = new PageHeader(getTranslation("invoice.portal.title"));
    private final PortalFilterBar filters = new PortalFilterBar(this::filter);
    private final Div list = new Div();
    private transient LiveUpdates.@Nullable Subscription news;
    private transient PortalFilter filter = PortalFilter.NONE;

    PortalDocumentsView(PortalItems items, CurrentUser currentUser, LiveUpdates live) {
        this.items = items;
        this.currentUser = currentUser;
        this.live = live;
        list.addClassName("portal-sections");
        getContent().add(header, filters, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filter = PortalFilter.read(event.getLocation().getQueryParameters());
        filters.show(filter);
        show();
    }

    private void filter(PortalFilter wanted) {
        boolean newStep = wanted.search().equals(filter.search());
        filter = wanted;
        Location location = new Location(InvoicePaths.PORTAL_LIST, wanted.write());
        var history = UI.getCurrent().getPage().getHistory();
        // Typing leaves one step to go back over, not one for each letter.
        if (newStep) history.pushState(null, location);
        else history.replaceState(null, location);
        show();
    }

    private void show() {
        List<PortalItem> all = items.all();
        List<PortalItem> shown = all.stream().filter(filter::takes).toList();
        long waiting = all.stream().filter(PortalItem::isWaiting).count();
        header.setContext(all.isEmpty() ? "" : getTranslation("invoice.portal.waiting.count", waiting));
        filters.setVisible(!all.isEmpty());
        list.removeAll();
        if (all.isEmpty()) list.add(nothingYet());
        else if (shown.isEmpty()) list.add(nothingFound());
        else sections(shown);
    }

    private void sections(List<PortalItem> shown) {
        List<PortalItem> waiting = shown.stream().filter(PortalItem::isWaiting).toList();
        if (!waiting.isEmpty()) {
            list.add(section(getTranslation("invoice.portal.waiting"), new PortalWaitingList(waiting)));
        }
        SortedMap<Integer, List<PortalItem>> years = new TreeMap<>(Comparator.reverseOrder());
        for (PortalItem item : shown) {
            if (!item.isWaiting()) {
                years.computeIfAbsent(item.date().getYear(), year -> new ArrayList<>())
                        .add(item);
            }
        }
        years.forEach((year, documents) -> {
            String caption = getTranslation("invoice.portal.year", String.valueOf(year));
            list.add(section(String.valueOf(year), new PortalDocumentsTable(caption, documents)));
        });
    }

    private static Section section(String title, Component content) {
        return new Section(new H2(title), content);
    }

    private Component nothingYet() {
        return new EmptyState(
                Icons.FILE, getTranslation("invoice.portal.empty.title"), getTranslation("invoice.portal.empty"));
    }

    private Component nothingFound() {
        return new EmptyState(Icons.SEARCH, getTranslation("invoice.portal.empty.filtered"))
                .withAct(new Button(getTranslation("invoice.portal.filter.clear"), event -> {
                    filters.show(PortalFilter.NONE);
                    filter(PortalFilter.NONE);
                }));
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
