package fr.coachdigital.invoice.internal;

import fr.coachdigital.invoice.IntegrityReport.Break;
import fr.coachdigital.invoice.IntegrityReport.Chain;
import fr.coachdigital.invoice.IntegrityReport.Fault;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Follows the chain of the ledger from its start. */
@Component
class PaymentCheck {

    private static final int AT_ONCE = 2_000;

    private final PaymentRepository payments;
    private final ChainRepository chains;
    private final Seals seals;

    PaymentCheck(PaymentRepository payments, ChainRepository chains, Seals seals) {
        this.payments = payments;
        this.chains = chains;
        this.seals = seals;
    }

    Checked run() {
        ChainEnd end = chains.read(Chain.PAYMENTS);
        String previous = ChainEnd.NO_SEAL;
        int place = 0;
        List<SealedPayment> batch = payments.after(Integer.MIN_VALUE, AT_ONCE);
        while (!batch.isEmpty()) {
            for (SealedPayment payment : batch) {
                place++;
                Optional<Fault> fault = fault(payment, place, previous);
                if (fault.isPresent()) return broken(place, place, fault.get());
                previous = payment.seal();
            }
            batch = payments.after(batch.getLast().id(), AT_ONCE);
        }
        if (place < end.length()) return broken(place, place + 1, Fault.MISSING);
        boolean whole = place == end.length() && previous.equals(end.lastSeal()) && seals.isWhole(Chain.PAYMENTS, end);
        return whole ? new Checked(place, Optional.empty()) : broken(place, place, Fault.CHANGED);
    }

    private Optional<Fault> fault(SealedPayment payment, int place, String previous) {
        if (payment.id() != place) return Optional.of(Fault.MISSING);
        if (!payment.seal().equals(seals.ofPayment(payment.previousSeal(), payment.row()))) {
            return Optional.of(Fault.CHANGED);
        }
        return payment.previousSeal().equals(previous) ? Optional.empty() : Optional.of(Fault.MISSING);
    }

    private static Checked broken(int rows, int place, Fault fault) {
        return new Checked(rows, Optional.of(new Break(Chain.PAYMENTS, place, String.valueOf(place), fault)));
    }
}
