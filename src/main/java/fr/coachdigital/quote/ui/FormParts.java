package fr.coachdigital.quote.ui;

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

/** What the form of a quote reads from elsewhere. */
@SpringComponent("quoteFormParts")
class FormParts {

    private final ClientDirectory clients;
    private final ServiceCatalogue services;
    private final IssuerSettings issuer;
    private final ErrorReports reports;
    private final ParisDay paris;

    FormParts(
            ClientDirectory clients,
            ServiceCatalogue services,
            IssuerSettings issuer,
            ErrorReports reports,
            Clock clock) {
        this.clients = clients;
        this.services = services;
        this.issuer = issuer;
        this.reports = reports;
        this.paris = new ParisDay(clock);
    }

    ClientDirectory clients() {
        return clients;
    }

    List<CatalogueService> catalogue() {
        return services.inUse();
    }

    boolean vatCharged() {
        return issuer.current().vat().regime() == VatRegime.STANDARD;
    }

    int validityDays() {
        return issuer.current().quoteValidityDays();
    }

    ErrorReports reports() {
        return reports;
    }

    LocalDate today() {
        return paris.today();
    }
}
