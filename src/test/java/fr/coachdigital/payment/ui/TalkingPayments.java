package fr.coachdigital.payment.ui;

import fr.coachdigital.invoice.InvoiceId;
import fr.coachdigital.payment.AdminPayments;
import fr.coachdigital.payment.Checkout;
import fr.coachdigital.payment.CheckoutId;
import fr.coachdigital.shared.Money;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;

/** Answers as a test says, when it says so, and remembers what was asked and by whom. */
final class TalkingPayments implements AdminPayments {

    final List<String> asked = new CopyOnWriteArrayList<>();
    final List<String> callers = new CopyOnWriteArrayList<>();
    private List<Checkout> story = List.of();
    private volatile @Nullable RuntimeException failure;
    private volatile CountDownLatch gate = new CountDownLatch(0);

    void tells(Checkout... checkouts) {
        story = List.of(checkouts);
    }

    void fails(@Nullable RuntimeException how) {
        failure = how;
    }

    /** Until {@link #answer}, nothing is answered. */
    void hold() {
        gate = new CountDownLatch(1);
    }

    void answer() {
        gate.countDown();
    }

    @Override
    public List<Checkout> story(InvoiceId invoice) {
        return story;
    }

    @Override
    public void check(CheckoutId checkout) {
        call("check " + checkout.value());
    }

    @Override
    public void refund(CheckoutId checkout, Money amount, String reason) {
        call("refund " + amount + " " + reason);
    }

    private void call(String what) {
        asked.add(what);
        callers.add(SecurityContextHolder.getContext().getAuthentication().getName());
        try {
            if (!gate.await(20, TimeUnit.SECONDS)) throw new IllegalStateException("Nobody answered");
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
        RuntimeException how = failure;
        if (how != null) throw how;
    }
}
