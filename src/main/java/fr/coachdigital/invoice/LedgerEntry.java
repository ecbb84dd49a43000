package fr.coachdigital.invoice;

import fr.coachdigital.shared.Money;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A row of the ledger.
 *
 * @param amount negative for a correction or refund
 * @param corrects the entry that this one takes back; null for none
 * @param corrected whether a later entry takes this one back
 */
public record LedgerEntry(
        PaymentId id,
        InvoiceId invoice,
        PaymentMethod method,
        Money amount,
        LocalDate receivedOn,
        String reference,
        String note,
        Money fee,
        @Nullable PaymentId corrects,
        boolean corrected,
        Instant recordedAt)
        implements Serializable {}
