package fr.coachdigital.payment.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import fr.coachdigital.payment.PaymentServiceFailed;
import fr.coachdigital.platform.ui.ErrorReports;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;

/**
 * Runs what takes seconds, as calls to Stripe do, beside the request and as the same coach, and comes back to the page
 * with what came of it. The page can be left meanwhile: the work goes on, and only its answer is not shown.
 */
@SpringComponent
class Beside {

    private final ErrorReports reports;
    private final Executor executor;

    Beside(ErrorReports reports, @Qualifier("applicationTaskExecutor") Executor executor) {
        this.reports = reports;
        this.executor = executor;
    }

    /**
     * @param done in the page, with the result
     * @param failed in the page, with a sentence that says what went wrong
     */
    <T> void run(Supplier<T> work, Consumer<T> done, Consumer<String> failed) {
        UI page = UI.getCurrent();
        executor.execute(new DelegatingSecurityContextRunnable(() -> attempt(page, work, done, failed)));
    }

    private <T> void attempt(UI page, Supplier<T> work, Consumer<T> done, Consumer<String> failed) {
        T result;
        try {
            result = work.get();
        } catch (PaymentServiceFailed failure) {
            in(page, () -> failed.accept(page.getTranslation("stripe.failed." + failure.kind())));
            return;
        } catch (RuntimeException unexpected) {
            String reference = reports.report(unexpected);
            in(page, () -> failed.accept(page.getTranslation("shell.error.notice", reference)));
            return;
        }
        in(page, () -> done.accept(result));
    }

    /** Nothing happens once the page is closed. */
    private static void in(UI page, Runnable answer) {
        page.accessLater(answer::run, () -> {}).run();
    }
}
