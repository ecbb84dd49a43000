package fr.coachdigital.invoice.internal;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code payments}; its id is its place in the chain.
 *
 * @param amount with two decimals, like the fee
 * @param recordedAt to the microsecond
 */
record SealedPayment(
        int id,
        int invoice,
        String method,
        BigDecimal amount,
        LocalDate receivedOn,
        String reference,
        String note,
        BigDecimal fee,
        @Nullable Integer corrects,
        @Nullable Integer recordedBy,
        Instant recordedAt,
        String previousSeal,
        String seal) {

    /** All but the seals, in one text. */
    String row() {
        return new CanonicalText("payment/1")
                .add("id", id)
                .add("invoice", invoice)
                .add("method", method)
                .add("amount", amount)
                .add("receivedOn", receivedOn)
                .add("reference", reference)
                .add("note", note)
                .add("fee", fee)
                .add("corrects", corrects)
                .add("recordedBy", recordedBy)
                .add("recordedAt", recordedAt)
                .toString();
    }

    SealedPayment sealed(String seal) {
        return new SealedPayment(
                id,
                invoice,
                method,
                amount,
                receivedOn,
                reference,
                note,
                fee,
                corrects,
                recordedBy,
                recordedAt,
                previousSeal,
                seal);
    }
}
