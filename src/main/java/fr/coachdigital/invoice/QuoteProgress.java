package fr.coachdigital.invoice;

import fr.coachdigital.shared.Money;
import java.io.Serializable;
import java.util.List;

/**
 * How far an accepted quote is invoiced.
 *
 * @param total what the quote comes to, VAT included
 * @param invoiced what its invoices ask for, drafts included, less what was credited
 * @param rest what can still be invoiced; nothing once there is a balance, even if that came to less than the total
 * @param depositOpen what can still be asked as its deposit; zero for none
 * @param invoices its invoices and their credit notes, oldest first
 */
public record QuoteProgress(Money total, Money invoiced, Money rest, Money depositOpen, List<InvoiceRow> invoices)
        implements Serializable {

    public QuoteProgress {
        invoices = List.copyOf(invoices);
    }
}
