package fr.coachdigital.invoice.internal;

import fr.coachdigital.invoice.IntegrityReport.Break;
import fr.coachdigital.invoice.IntegrityReport.Chain;
import fr.coachdigital.invoice.IntegrityReport.Fault;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Follows the chain of issued invoices and credit notes from its start. */
@Component
class InvoiceCheck {

    private static final int AT_ONCE = 500;

    private final SealedInvoices invoices;
    private final SumRepository sums;
    private final ChainRepository chains;
    private final Seals seals;

    InvoiceCheck(SealedInvoices invoices, SumRepository sums, ChainRepository chains, Seals seals) {
        this.invoices = invoices;
        this.sums = sums;
        this.chains = chains;
        this.seals = seals;
    }

    Checked run() {
        ChainEnd end = chains.read(Chain.INVOICES);
        String previous = ChainEnd.NO_SEAL;
        String last = "";
        int place = 0;
        List<SealedInvoice> batch = invoices.after(Integer.MIN_VALUE, AT_ONCE);
        while (!batch.isEmpty()) {
            Map<Integer, Sums> expected =
                    sums.of(batch.stream().map(SealedInvoice::id).toList());
            for (SealedInvoice invoice : batch) {
                place++;
                Optional<Fault> fault = fault(invoice, place, previous, expected);
                if (fault.isPresent()) return broken(place, place, invoice.number(), fault.get());
                previous = invoice.seal();
                last = invoice.number();
            }
            batch = invoices.after(batch.getLast().position(), AT_ONCE);
        }
        if (place < end.length()) return broken(place, place + 1, String.valueOf(place + 1), Fault.MISSING);
        boolean whole = place == end.length() && previous.equals(end.lastSeal()) && seals.isWhole(Chain.INVOICES, end);
        return whole ? new Checked(place, Optional.empty()) : broken(place, place, last, Fault.CHANGED);
    }

    private Optional<Fault> fault(SealedInvoice invoice, int place, String previous, Map<Integer, Sums> expected) {
        boolean inPlace = invoice.position() == place && invoice.previousSeal().equals(previous);
        boolean row = invoice.seal().startsWith(seals.rowHalf(invoice.previousSeal(), invoice.row()));
        if (!row) return Optional.of(invoice.position() == place ? Fault.CHANGED : Fault.MISSING);
        if (!inPlace) return Optional.of(Fault.MISSING);
        String seal =
                seals.ofInvoice(previous, invoice.row(), invoice.document().text());
        if (!invoice.document().agrees() || !invoice.seal().equals(seal)) return Optional.of(Fault.DOCUMENT);
        Sums sums = expected.getOrDefault(invoice.id(), Sums.NONE);
        boolean agree = same(sums.paid(), invoice.paid()) && same(sums.credited(), invoice.credited());
        return agree ? Optional.empty() : Optional.of(Fault.SUMS);
    }

    private static boolean same(BigDecimal one, BigDecimal other) {
        return one.compareTo(other) == 0;
    }

    private static Checked broken(int rows, int place, String row, Fault fault) {
        return new Checked(rows, Optional.of(new Break(Chain.INVOICES, place, row, fault)));
    }
}
