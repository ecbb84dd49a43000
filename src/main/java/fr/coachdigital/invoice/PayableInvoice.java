package fr.coachdigital.invoice;

import fr.coachdigital.shared.ClientId;
import fr.coachdigital.shared.EmailAddress;
import fr.coachdigital.shared.Language;
import fr.coachdigital.shared.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a payment service has to know of an invoice.
 *
 * @param number empty of a draft
 * @param clientName as it was issued
 * @param greeting what a mail to the client starts with: the first name, or the whole name
 * @param email of the client now; null for none
 * @param language the client's
 * @param rest what is still to be paid; negative when too much was, zero of what is not to be paid
 * @param paidOn the day it was settled; null while something is due
 */
public record PayableInvoice(
        InvoiceId id,
        InvoiceKind kind,
        String number,
        String subject,
        ClientId client,
        String clientName,
        String greeting,
        @Nullable EmailAddress email,
        Language language,
        InvoiceState state,
        Money due,
        Money paid,
        Money rest,
        @Nullable LocalDate paidOn) {}
