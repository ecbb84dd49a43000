package fr.coachdigital.settings.internal;

import fr.coachdigital.platform.security.Roles;
import fr.coachdigital.settings.CatalogueService;
import fr.coachdigital.settings.ServiceCatalogue;
import fr.coachdigital.settings.SettingsChangedMeanwhile;
import java.time.Clock;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@PreAuthorize(Roles.IS_COACH)
class ServiceCatalogueService implements ServiceCatalogue {

    private final CatalogueRepository services;
    private final IssuerAudit audit;
    private final Clock clock;

    ServiceCatalogueService(CatalogueRepository services, IssuerAudit audit, Clock clock) {
        this.services = services;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<CatalogueService> inUse() {
        return services.inUse();
    }

    @Override
    @Transactional(readOnly = true)
    public List<CatalogueService> archived() {
        return services.archived();
    }

    @Override
    @Transactional
    public int add(CatalogueService service) {
        int id = services.insert(service);
        audit.service("added", id);
        return id;
    }

    @Override
    @Transactional
    public void change(CatalogueService service) {
        if (!services.update(service)) throw new SettingsChangedMeanwhile();
        audit.service("changed", service.id());
    }

    @Override
    @Transactional
    public void archive(int id) {
        if (services.setArchived(id, clock.instant())) audit.service("archived", id);
    }

    @Override
    @Transactional
    public void restore(int id) {
        if (services.setArchived(id, null)) audit.service("restored", id);
    }
}
