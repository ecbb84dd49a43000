package fr.coachdigital.invoice.ui;

import com.vaadin.flow.i18n.I18NProvider;
import fr.coachdigital.document.DocumentTopics;
import fr.coachdigital.invoice.InvoicePaths;
import fr.coachdigital.platform.ui.NavBadge;
import org.springframework.stereotype.Component;

/** How many documents wait for the client's answer or payment. */
@Component
class PortalDocumentsBadge implements NavBadge {

    private final PortalItems items;

    PortalDocumentsBadge(PortalItems items) {
        this.items = items;
    }

    @Override
    public String path() {
        return "/" + InvoicePaths.PORTAL_LIST;
    }

    @Override
    public int count() {
        return items.waiting();
    }

    @Override
    public String words(int count) {
        return I18NProvider.translate("invoice.portal.waiting.count", count);
    }

    @Override
    public String topic() {
        return DocumentTopics.CHANGED;
    }
}
