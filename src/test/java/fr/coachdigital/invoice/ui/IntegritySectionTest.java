package fr.coachdigital.invoice.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.html.ListItem;
import fr.coachdigital.support.RootAccess;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class IntegritySectionTest extends InvoiceViewTest {

    @Test
    void what_is_as_it_was_written_is_said_in_one_sentence() {
        pay(issued("Une"), "480.00");
        issued("Deux");
        open("admin/settings", "part=integrity");
        _click(button("Vérifier maintenant"));
        eventually("2 factures et avoirs et 1 règlement\u00a0: tout est intact.");
    }

    @Test
    void a_row_that_somebody_changed_is_named() {
        issued("Une");
        issued("Deux");
        RootAccess.execute("UPDATE invoices SET subject = 'Autre chose' WHERE number = 'FAC0002'");
        open("admin/settings", "part=integrity");
        _click(button("Vérifier maintenant"));
        eventually("Quelque chose n’est plus comme à l’origine\u00a0:");
        List<String> breaks = _find(ListItem.class).stream()
                .map(item -> item.getElement().getTextRecursively())
                .toList();
        assertThat(breaks).anyMatch(text -> text.startsWith("Document FAC0002 (place 2 de la suite)"));
    }

    private void eventually(String sentence) {
        await().pollInSameThread().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            roundtrip();
            assertThat(paragraphs()).contains(sentence);
        });
    }
}
