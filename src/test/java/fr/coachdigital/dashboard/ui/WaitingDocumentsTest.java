package fr.coachdigital.dashboard.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import fr.coachdigital.document.Deposit;
import fr.coachdigital.invoice.InvoiceId;
import fr.coachdigital.invoice.InvoiceLab;
import fr.coachdigital.invoice.InvoicePaths;
import fr.coachdigital.quote.AdminQuotes;
import fr.coachdigital.quote.QuoteData;
import fr.coachdigital.quote.QuoteId;
import fr.coachdigital.support.ViewTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

class WaitingDocumentsTest extends ViewTest {

    private final ApplicationContext application;
    private final AdminQuotes quotes;

    WaitingDocumentsTest(ApplicationContext application, AdminQuotes quotes) {
        this.application = application;
        this.quotes = quotes;
    }

    @Test
    void what_is_to_sign_and_to_pay_stands_on_the_first_page() {
        InvoiceLab lab = new InvoiceLab(application);
        InvoiceId invoice = lab.issued(lab.claire, "100.00");
        QuoteId quote = quotes.draft(new QuoteData(
                lab.claire, "Bilan", List.of(InvoiceLab.line("500.00")), null, null, "", Deposit.NONE, "", ""));
        quotes.send(quote, quotes.find(quote).orElseThrow().version(), "");
        signIn().client(lab.claire);
        open("client/dashboard");
        assertThat(_find(Todo.class).stream().map(todo -> todo.getElement().getTextRecursively()))
                .satisfiesExactly(
                        pay -> assertThat(pay).contains("à régler avant le 7 janv. 2027", "120,00\u00a0€"),
                        sign -> assertThat(sign).contains("à signer avant le 22 janv. 2027", "Bilan · 600,00\u00a0€"));
        assertThat(_get(Anchor.class, spec -> spec.withText("Voir la facture")).getHref())
                .isEqualTo(InvoicePaths.portal(invoice));
    }

    @Test
    void with_nothing_to_do_there_is_no_list() {
        InvoiceLab lab = new InvoiceLab(application);
        lab.issued(lab.paul, "100.00");
        signIn().client(lab.claire);
        open("client/dashboard");
        _assertNone(Todo.class);
    }
}
