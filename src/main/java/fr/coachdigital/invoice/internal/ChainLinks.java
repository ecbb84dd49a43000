package fr.coachdigital.invoice.internal;

import fr.coachdigital.invoice.IntegrityReport.Chain;
import org.springframework.stereotype.Component;

/** Hangs rows on the chains, one at a time. */
@Component
class ChainLinks {

    private final ChainRepository chains;
    private final Seals seals;

    ChainLinks(ChainRepository chains, Seals seals) {
        this.chains = chains;
        this.seals = seals;
    }

    /** Waits for whoever is before; the place after this end is the caller's until the transaction ends. */
    ChainEnd lock(Chain chain) {
        return chains.lock(chain);
    }

    String seal(SealedPayment payment) {
        return seals.ofPayment(payment.previousSeal(), payment.row());
    }

    String seal(String previous, String row, String document) {
        return seals.ofInvoice(previous, row, document);
    }

    void add(Chain chain, int position, String seal) {
        chains.set(chain, seals.endOf(chain, position, seal));
    }
}
