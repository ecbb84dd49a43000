package fr.coachdigital.quote.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import fr.coachdigital.client.ClientDirectory;
import fr.coachdigital.document.DetailsMissing;
import fr.coachdigital.document.Missing;
import fr.coachdigital.document.ui.PdfDownload;
import fr.coachdigital.platform.ui.Confirmation;
import fr.coachdigital.platform.ui.ErrorReports;
import fr.coachdigital.platform.ui.Toasts;
import fr.coachdigital.quote.AdminQuotes;
import fr.coachdigital.quote.Quote;
import fr.coachdigital.quote.QuoteChangedMeanwhile;
import fr.coachdigital.quote.QuoteId;
import fr.coachdigital.quote.QuotePaths;
import fr.coachdigital.quote.QuoteRefused;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** Does what the buttons of a quote's page say, asks before it where needed, and says what came of it. */
@SpringComponent
class QuoteActs {

    private final AdminQuotes quotes;
    private final ClientDirectory clients;
    private final ErrorReports reports;

    QuoteActs(AdminQuotes quotes, ClientDirectory clients, ErrorReports reports) {
        this.quotes = quotes;
        this.clients = clients;
        this.reports = reports;
    }

    /** @param done runs once the quote may stand elsewhere */
    void send(Quote quote, Runnable done) {
        QuoteId id = quote.id();
        Anchor preview = PdfDownload.view(say("quote.preview"), () -> quotes.preview(id));
        offer(
                quote,
                say("quote.send.title", name(quote)),
                quotes.missing(id),
                preview,
                message -> quotes.send(id, quote.version(), message),
                done);
    }

    void sendAgain(Quote quote, Runnable done) {
        QuoteId id = quote.id();
        int revision = quote.revision();
        Anchor preview = PdfDownload.view(say("quote.pdf.view"), () -> quotes.pdf(id, revision));
        offer(
                quote,
                say("quote.send.again.title", name(quote)),
                List.of(),
                preview,
                message -> quotes.sendAgain(id, message),
                done);
    }

    private void offer(
            Quote quote, String title, List<Missing> missing, Anchor preview, Consumer<String> act, Runnable done) {
        SendDialog[] open = new SendDialog[1];
        open[0] = new SendDialog(title, recipient(quote), missing, preview, message -> {
            try {
                act.accept(message);
                open[0].close();
                Toasts.success(say("quote.sent", name(quote), quote.clientName()));
                done.run();
            } catch (DetailsMissing found) {
                open[0].refuse(found.missing());
            } catch (QuoteRefused refused) {
                open[0].refuse(QuoteWords.of(refused));
            } catch (QuoteChangedMeanwhile changed) {
                open[0].close();
                Toasts.error(say("quote.changed-elsewhere"));
                done.run();
            } catch (DataAccessException | TransactionException unreachable) {
                open[0].refuse(say("document.not-sent", reports.report(unreachable)));
            }
        });
        open[0].open();
    }

    private String recipient(Quote quote) {
        return clients.row(quote.data().client())
                .map(row -> row.hasEmail() ? row.addressee() + " – " + row.email() : row.addressee())
                .orElse(quote.clientName());
    }

    void revise(Quote quote) {
        Confirmation.ask(
                        say("quote.revise.question", name(quote)),
                        say("quote.revise.consequence", quote.revision() + 1),
                        say("quote.revise.confirm"),
                        () -> attempt(() -> {
                            quotes.revise(quote.id());
                            UI.getCurrent().navigate(QuotePaths.edit(quote.id()));
                        }))
                .setConfirmButtonTheme("primary");
    }

    void duplicate(Quote quote) {
        attempt(() -> {
            QuoteId copy = quotes.duplicate(quote.id());
            Toasts.success(say("quote.duplicated", quote.number()));
            UI.getCurrent().navigate(QuotePaths.edit(copy));
        });
    }

    void cancel(Quote quote, Runnable done) {
        new CancelDialog(name(quote), reason -> {
                    attempt(() -> {
                        quotes.cancel(quote.id(), reason);
                        Toasts.success(say("quote.cancelled", name(quote)));
                    });
                    done.run();
                })
                .open();
    }

    void delete(Quote quote) {
        Confirmation.ask(
                say("quote.delete.question", name(quote)),
                say("quote.delete.consequence"),
                say("quote.delete.confirm"),
                () -> attempt(() -> {
                    quotes.delete(quote.id());
                    Toasts.success(say("quote.deleted", name(quote)));
                    UI.getCurrent().navigate(QuotePaths.LIST);
                }));
    }

    void revokeLink(Quote quote, Runnable done) {
        Confirmation.ask(
                say("quote.link.revoke.question"),
                say("quote.link.revoke.consequence", quote.clientName()),
                say("quote.link.revoke"),
                () -> {
                    attempt(() -> {
                        quotes.revokeLink(quote.id());
                        Toasts.success(say("quote.link.revoked"));
                    });
                    done.run();
                });
    }

    private static void attempt(Runnable act) {
        try {
            act.run();
        } catch (QuoteRefused refused) {
            Toasts.error(QuoteWords.of(refused));
        }
    }

    private static String name(Quote quote) {
        return QuoteWords.number(quote.number(), quote.revision());
    }

    private static String say(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
