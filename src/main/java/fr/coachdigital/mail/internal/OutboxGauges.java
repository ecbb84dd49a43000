package fr.coachdigital.mail.internal;

import fr.coachdigital.mail.MailState;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.stereotype.Component;

/** How many mails wait and how many failed, for the monitoring; counted when it asks. */
@Component
class OutboxGauges implements MeterBinder {

    private final OutboxFigures figures;

    OutboxGauges(OutboxFigures figures) {
        this.figures = figures;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        gauge(registry, "coach.mail.queued", MailState.QUEUED);
        gauge(registry, "coach.mail.failed", MailState.FAILED);
    }

    private void gauge(MeterRegistry registry, String name, MailState state) {
        Gauge.builder(name, figures, source -> source.count(state)).register(registry);
    }
}
