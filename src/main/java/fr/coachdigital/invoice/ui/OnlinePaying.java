package fr.coachdigital.invoice.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import fr.coachdigital.invoice.ClientInvoice;
import fr.coachdigital.invoice.InvoiceId;
import fr.coachdigital.invoice.OnlinePayment;
import fr.coachdigital.invoice.PaymentOffer;
import fr.coachdigital.platform.security.CurrentUser;
import java.net.URI;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;

/** Opens payment pages beside the request, as the client who asked, so that the page they read stays alive meanwhile. */
@SpringComponent
class OnlinePaying {

    private final OnlinePayment online;
    private final CurrentUser currentUser;
    private final Executor executor;

    OnlinePaying(
            OnlinePayment online, CurrentUser currentUser, @Qualifier("applicationTaskExecutor") Executor executor) {
        this.online = online;
        this.currentUser = currentUser;
        this.executor = executor;
    }

    PaymentOffer offer(ClientInvoice invoice) {
        return online.offer(invoice);
    }

    /** Whether it is the client who looks; a coach who looks on pays nothing. */
    boolean isByClient() {
        return !currentUser.isCoach();
    }

    /** One of both is told in the tab, if it is still there then. */
    void start(InvoiceId invoice, UI ui, Consumer<URI> opened, Consumer<RuntimeException> failed) {
        executor.execute(new DelegatingSecurityContextRunnable(() -> {
            Runnable answer = ask(invoice, opened, failed);
            ui.accessLater(answer::run, () -> {}).run();
        }));
    }

    private Runnable ask(InvoiceId invoice, Consumer<URI> opened, Consumer<RuntimeException> failed) {
        try {
            URI page = online.start(invoice);
            return () -> opened.accept(page);
        } catch (RuntimeException failure) {
            return () -> failed.accept(failure);
        }
    }
}
