package fr.coachdigital.invoice.internal;

import fr.coachdigital.invoice.InvoiceId;
import fr.coachdigital.invoice.InvoicePaths;
import fr.coachdigital.platform.CoachProperties;
import fr.coachdigital.platform.security.CurrentUser;
import fr.coachdigital.settings.PracticeSettings;
import fr.coachdigital.shared.EmailAddress;
import fr.coachdigital.shared.Language;
import java.net.URI;
import org.springframework.stereotype.Component;

/** Who runs the practice, as mails name and reach them: by the contact address, else that of the coach at work. */
@Component
class Owner {

    private final PracticeSettings practice;
    private final CurrentUser currentUser;
    private final CoachProperties product;

    Owner(PracticeSettings practice, CurrentUser currentUser, CoachProperties product) {
        this.practice = practice;
        this.currentUser = currentUser;
        this.product = product;
    }

    String signature() {
        return practice.current().signature();
    }

    EmailAddress address() {
        return EmailAddress.parse(practice.current().contactEmail())
                .orElseGet(() -> currentUser.get().email());
    }

    Language language() {
        return currentUser.get().language();
    }

    URI page(InvoiceId invoice) {
        return product.link("/" + InvoicePaths.page(invoice));
    }
}
