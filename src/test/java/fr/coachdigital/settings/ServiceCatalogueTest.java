package fr.coachdigital.settings;

import static fr.coachdigital.db.Tables.AUDIT_EVENTS;
import static fr.coachdigital.settings.IssuerSamples.service;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.coachdigital.shared.Money;
import fr.coachdigital.shared.Unit;
import fr.coachdigital.shared.VatRate;
import fr.coachdigital.support.DatabaseTest;
import fr.coachdigital.support.Fixtures;
import fr.coachdigital.support.SignIn;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

@DatabaseTest
class ServiceCatalogueTest {

    private @Autowired ServiceCatalogue catalogue;
    private @Autowired Fixtures fixtures;
    private @Autowired SignIn signIn;
    private @Autowired DSLContext sql;

    @BeforeEach
    void coach() {
        signIn.coach(fixtures.coach("coach@example.org"));
    }

    @Test
    void services_stand_by_name_whatever_their_accents() {
        catalogue.add(service("Site vitrine"));
        catalogue.add(service("Écriture assistée"));
        catalogue.add(service("atelier"));
        assertThat(names(catalogue.inUse())).containsExactly("atelier", "Écriture assistée", "Site vitrine");
    }

    @Test
    void what_is_added_is_found_again() {
        int id = catalogue.add(service("Séance"));
        CatalogueService found = catalogue.inUse().getFirst();
        assertThat(found)
                .isEqualTo(new CatalogueService(
                        id,
                        0,
                        "Séance",
                        "Deux heures, chez vous",
                        Unit.HOUR,
                        Money.of("90.50"),
                        VatRate.REDUCED,
                        false));
    }

    @Test
    void a_change_writes_over_the_version_that_was_read() {
        int id = catalogue.add(service("Séance"));
        catalogue.change(version(id, 0, "Séance longue"));
        assertThat(names(catalogue.inUse())).containsExactly("Séance longue");
        assertThatThrownBy(() -> catalogue.change(version(id, 0, "Trop tard")))
                .isInstanceOf(SettingsChangedMeanwhile.class);
        assertThatThrownBy(() -> catalogue.change(version(id + 1, 0, "Nulle part")))
                .isInstanceOf(SettingsChangedMeanwhile.class);
        assertThat(names(catalogue.inUse())).containsExactly("Séance longue");
    }

    @Test
    void an_archived_service_is_out_of_the_way_and_comes_back() {
        int id = catalogue.add(service("Séance"));
        catalogue.archive(id);
        catalogue.archive(id);
        assertThat(catalogue.inUse()).isEmpty();
        assertThat(catalogue.archived())
                .singleElement()
                .satisfies(service -> assertThat(service.archived()).isTrue());
        catalogue.restore(id);
        assertThat(names(catalogue.inUse())).containsExactly("Séance");
        assertThat(catalogue.archived()).isEmpty();
        assertThat(sql.select(AUDIT_EVENTS.ACTION)
                        .from(AUDIT_EVENTS)
                        .orderBy(AUDIT_EVENTS.ID)
                        .fetch(AUDIT_EVENTS.ACTION))
                .containsExactly("service.added", "service.archived", "service.restored");
    }

    @Test
    void clients_and_nobody_see_no_prices_and_change_none() {
        int id = catalogue.add(service("Séance"));
        signIn.client(fixtures.clientWithAccount("Claire", "Martin", "claire@example.org"));
        everythingIsRefused(id, AccessDeniedException.class);
        signIn.nobody();
        everythingIsRefused(id, AuthenticationCredentialsNotFoundException.class);
    }

    private void everythingIsRefused(int id, Class<? extends Exception> refusal) {
        List<ThrowingCallable> acts = List.of(
                () -> catalogue.inUse(),
                () -> catalogue.archived(),
                () -> catalogue.add(service("Volée")),
                () -> catalogue.change(version(id, 0, "Changée")),
                () -> catalogue.archive(id),
                () -> catalogue.restore(id));
        assertThat(acts).allSatisfy(act -> assertThatThrownBy(act).isInstanceOf(refusal));
    }

    private static CatalogueService version(int id, int version, String name) {
        return new CatalogueService(id, version, name, "", Unit.FLAT, Money.of("120"), VatRate.ZERO, false);
    }

    private static List<String> names(List<CatalogueService> services) {
        return services.stream().map(CatalogueService::name).toList();
    }
}
