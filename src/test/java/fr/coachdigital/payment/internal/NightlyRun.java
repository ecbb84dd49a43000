package fr.coachdigital.payment.internal;

import org.springframework.context.ApplicationContext;

/** Lets a test have the night come. */
public final class NightlyRun {

    private NightlyRun() {}

    public static void of(ApplicationContext application) {
        application.getBean(ReconciliationJob.class).whenDue();
    }
}
