package fr.coachdigital.invoice.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import fr.coachdigital.client.ClientDirectory;
import fr.coachdigital.platform.ui.ErrorReports;
import fr.coachdigital.settings.CatalogueService;
import fr.coachdigital.settings.IssuerSettings;
import fr.coachdigital.settings.ServiceCatalogue;
import fr.coachdigital.settings.VatRegime;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** What the form of an invoice is made with. */
@SpringComponent
class InvoiceFormParts {

    private final ClientDirectory clients;
    private final ServiceCatalogue catalogue;
    private final IssuerSettings issuer;
    private final ErrorReports reports;
    private final ParisDay paris;

    InvoiceFormParts(
            ClientDirectory clients,
            ServiceCatalogue catalogue,
            IssuerSettings issuer,
            ErrorReports reports,
            Clock clock) {
        this.clients = clients;
        this.catalogue = catalogue;
        this.issuer = issuer;
        this.reports = reports;
        this.paris = new ParisDay(clock);
    }

    ClientDirectory clients() {
        return clients;
    }

    List<CatalogueService> services() {
        return catalogue.inUse();
    }

    boolean vatCharged() {
        return issuer.current().vat().regime() == VatRegime.STANDARD;
    }

    int termDays() {
        return issuer.current().payment().termDays();
    }

    ErrorReports reports() {
        return reports;
    }

    LocalDate today() {
        return paris.today();
    }
}
