package fr.coachdigital.invoice.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import fr.coachdigital.invoice.InvoiceId;
import fr.coachdigital.shared.ClientId;
import org.junit.jupiter.api.Test;

class DocumentsTabTest extends InvoiceViewTest {

    @Test
    void the_card_lists_what_the_client_was_invoiced_and_what_is_still_due() {
        InvoiceId id = issued("Site web");
        pay(id, "80.00");
        draft("À relire");
        open("admin/clients/" + atelier.value(), "tab=documents");
        assertThat(_get(Anchor.class, spec -> spec.withText("FAC0001")).getHref())
                .isEqualTo("admin/invoices/" + id.value());
        assertThat(screen()).contains("Site web", "Partiellement payée", "À relire", "Reste dû" + euros("400,00"));
        assertThat(_get(Anchor.class, spec -> spec.withText("Nouvelle facture")).getHref())
                .isEqualTo("admin/invoices/new?client=" + atelier.value());
        assertThat(_get(Anchor.class, spec -> spec.withText("Nouveau devis")).getHref())
                .isEqualTo("admin/quotes/new?client=" + atelier.value());
    }

    @Test
    void another_client_s_documents_stay_on_their_card() {
        ClientId other = client("Boulangerie", "pain@example.org");
        issued("Site web");
        open("admin/clients/" + other.value(), "tab=documents");
        assertThat(paragraphs()).contains("Aucune facture pour ce client.", "Aucun devis pour ce client.");
        assertThat(screen()).doesNotContain("Site web");
    }
}
